<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sd_PK" sourcelanguage="en">
<context>
    <name>Need</name>
    <message>
        <source>Withdraw my stipend</source>
        <translation>وظيفو وٺڻ</translation>
    </message>
    <message>
        <source>green</source>
        <translation>سائو</translation>
    </message>
    <message>
        <source>Am I eligible?</source>
        <translation>ڇا مان حقدار آهيان؟</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>نيرو</translation>
    </message>
    <message>
        <source>Register or update my family</source>
        <translation>خاندان جو اندراج</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>واڱڻائي</translation>
    </message>
    <message>
        <source>Fingerprint or CNIC problem</source>
        <translation>آڱوٺو يا ڪارڊ</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>School stipend</source>
        <translation>ٻارن جو تعليمي وظيفو</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>نارنگي</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>بنا وياج قرض</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>ناسي</translation>
    </message>
    <message>
        <source>Medical or other help</source>
        <translation>علاج يا ٻي مدد</translation>
    </message>
    <message>
        <source>red</source>
        <translation>ڳاڙهو</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شڪايت</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>گلابي</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>سرمئي</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>No, go on</source>
        <translation>نه، اڳتي هلو</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>اميد سان آهيان</translation>
    </message>
    <message>
        <source>I have an infant</source>
        <translation>هنج ۾ ٻار آهي</translation>
    </message>
    <message>
        <source>I am elderly</source>
        <translation>منهنجي عمر وڏي آهي</translation>
    </message>
    <message>
        <source>I have a disability</source>
        <translation>معذوري آهي</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>ترجيح ناهي</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حامله</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>هنج ۾ ٻار</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>وڏي عمر</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معذوري</translation>
    </message>
</context>
<context>
    <name>FixedBar</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>وري ٻڌو</translation>
    </message>
    <message>
        <source>Easier view</source>
        <translation>آسان ڏيک</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>عملو سڏيو</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>One Window Centre</source>
        <translation>ون ونڊو سينٽر</translation>
    </message>
</context>
<context>
    <name>JourneyRibbon</name>
    <message>
        <source>Step %1 of 4: need</source>
        <translation>چئن مان قدم %1: ضرورت</translation>
    </message>
    <message>
        <source>Step %1 of 4: card</source>
        <translation>چئن مان قدم %1: ڪارڊ</translation>
    </message>
    <message>
        <source>Step %1 of 4: priority</source>
        <translation>چئن مان قدم %1: ترجيح</translation>
    </message>
    <message>
        <source>Step %1 of 4: ticket</source>
        <translation>چئن مان قدم %1: پرچي</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>ميٽيو</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>اڳتي هلو</translation>
    </message>
</context>
<context>
    <name>CnicField</name>
    <message>
        <source>CNIC number, %1 of 13 digits</source>
        <translation>شناختي ڪارڊ نمبر، 13 مان %1 انگ</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token %1, %2, %3</source>
        <translation>ٽوڪن %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>Ticket number %1</source>
        <translation>پرچي نمبر %1</translation>
    </message>
</context>
<context>
    <name>owc::screens::LanguagePage</name>
    <message>
        <source>Touch your language</source>
        <translation>ٻولي ڇهو</translation>
    </message>
</context>
<context>
    <name>owc::screens::NeedPage</name>
    <message>
        <source>What do you need today?</source>
        <translation>اوهان کي اڄ ڇا گهرجي؟</translation>
    </message>
    <message>
        <source>Touch a picture below</source>
        <translation>هيٺ تصوير ڇهو</translation>
    </message>
    <message>
        <source>More</source>
        <translation>وڌيڪ</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>پهريون صفحو</translation>
    </message>
</context>
<context>
    <name>owc::screens::CnicPage</name>
    <message>
        <source>Type your CNIC number</source>
        <translation>شناختي ڪارڊ نمبر لکو</translation>
    </message>
    <message>
        <source>The 13 digits on your card</source>
        <translation>ڪارڊ تي لکيل 13 انگ</translation>
    </message>
    <message>
        <source>All 13 digits are needed.
You can also go on without a card.</source>
        <translation>پورا 13 انگ لکو،
يا بنا ڪارڊ اڳتي هلو</translation>
    </message>
    <message>
        <source>No card? Go on without it</source>
        <translation>ڪارڊ ناهي؟ بنا ڪارڊ اڳتي هلو</translation>
    </message>
    <message>
        <source>Digits typed so far: %1 of 13</source>
        <translation>13 مان %1 انگ لکيا ويا</translation>
    </message>
    <message>
        <source>The last three digits are %1</source>
        <translation>پويان ٽي انگ هي آهن: %1</translation>
    </message>
    <message>
        <source>This is not a CNIC.
Please type the number.</source>
        <translation>هي شناختي ڪارڊ ناهي.
نمبر لکو.</translation>
    </message>
    <message>
        <source>Or hold the card to the scanner</source>
        <translation>يا ڪارڊ اسڪينر سامهون رکو</translation>
    </message>
</context>
<context>
    <name>owc::screens::PriorityPage</name>
    <message>
        <source>Is waiting hard for you?</source>
        <translation>ڇا انتظار ڪرڻ ڏکيو آهي؟</translation>
    </message>
    <message>
        <source>Touch a picture and we will call you earlier</source>
        <translation>تصوير ڇهو، اسان اوهان کي پهرين سڏينداسين</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>نه، اڳتي هلو</translation>
    </message>
</context>
<context>
    <name>owc::screens::WaitingPage</name>
    <message>
        <source>One moment please</source>
        <translation>هڪ گهڙي ترسو</translation>
    </message>
    <message>
        <source>Your number is being made</source>
        <translation>اوهان جو نمبر ٺهي رهيو آهي</translation>
    </message>
    <message>
        <source>Your slip is being made</source>
        <translation>اوهان جي پرچي ٺهي رهي آهي</translation>
    </message>
</context>
<context>
    <name>owc::screens::TroublePage</name>
    <message>
        <source>The centre is not open now</source>
        <translation>سينٽر هاڻي کليل ناهي</translation>
    </message>
    <message>
        <source>Please ask the staff when it opens.</source>
        <translation>عملي کان پڇو ته ڪڏهن کلندو</translation>
    </message>
    <message>
        <source>All numbers of today are given out</source>
        <translation>اڄ جا سڀ نمبر ختم ٿيا</translation>
    </message>
    <message>
        <source>Please ask the staff how to come back.</source>
        <translation>عملي کان پڇو ته وري ڪڏهن اچو</translation>
    </message>
    <message>
        <source>This service is not offered here now</source>
        <translation>هي خدمت هاڻي هتي ناهي</translation>
    </message>
    <message>
        <source>Please finish and choose another one.</source>
        <translation>ختم ڪريو ۽ ٻي چونڊيو</translation>
    </message>
    <message>
        <source>Your number could not be made</source>
        <translation>اوهان جو نمبر ٺهي نه سگهيو</translation>
    </message>
    <message>
        <source>Please try again, or call the staff.</source>
        <translation>وري ڪوشش ڪريو، يا عملو سڏيو</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>وري ڪوشش ڪريو</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم ڪريو</translation>
    </message>
    <message>
        <source>All of today&apos;s turns are given out</source>
        <translation>اڄ جا سڀ وارا ختم ٿيا</translation>
    </message>
    <message>
        <source>Take a slip: it keeps a turn for you.</source>
        <translation>پرچي وٺو، اوهان جو وارو محفوظ رهندو</translation>
    </message>
    <message>
        <source>No numbers are given just now</source>
        <translation>هن وقت نمبر نٿا ڏنا وڃن</translation>
    </message>
    <message>
        <source>The hall is full just now</source>
        <translation>هال هن وقت ڀريل آهي</translation>
    </message>
    <message>
        <source>Take a slip, or try again in a while.</source>
        <translation>پرچي وٺو، يا ٿوري دير بعد ڪوشش ڪريو</translation>
    </message>
    <message>
        <source>You have been here for this today</source>
        <translation>اوهان اڄ هن ڪم لاءِ اچي چڪا آهيو</translation>
    </message>
    <message>
        <source>Please ask the staff if you need more.</source>
        <translation>وڌيڪ ضرورت هجي ته عملي کان پڇو</translation>
    </message>
    <message>
        <source>No day has room yet</source>
        <translation>اڃا ڪنهن ڏينهن جاءِ ناهي</translation>
    </message>
    <message>
        <source>Your slip could not be made</source>
        <translation>اوهان جي پرچي ٺهي نه سگهي</translation>
    </message>
    <message>
        <source>A slip for another day</source>
        <translation>ٻئي ڏينهن جي پرچي</translation>
    </message>
</context>
<context>
    <name>owc::screens::ClosedPage</name>
    <message>
        <source>The centre is not open yet</source>
        <translation>سينٽر اڃا نه کليو آهي</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>هڪ گهڙي ترسو</translation>
    </message>
</context>
<context>
    <name>owc::screens::TokenPage</name>
    <message>
        <source>before you</source>
        <translation>اوهان کان اڳ</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٽ انتظار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>انتظار اڃا معلوم ناهي</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>حصو</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>حصو، ساڄي پاسي</translation>
    </message>
    <message>
        <source>zone, on the left</source>
        <translation>حصو، کاٻي پاسي</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>حصو، سامهون</translation>
    </message>
    <message>
        <source>Your slip is being printed</source>
        <translation>اوهان جي پرچي ڇپجي رهي آهي</translation>
    </message>
    <message>
        <source>Take your slip below</source>
        <translation>پرچي هيٺان وٺو</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>ويهو، نمبر هال جي اسڪرين تي ايندو</translation>
    </message>
    <message>
        <source>No paper: remember this number</source>
        <translation>ڪاغذ ختم آهي، هي نمبر ياد رکو</translation>
    </message>
    <message>
        <source>No slip came: remember this number</source>
        <translation>پرچي نه نڪتي، هي نمبر ياد رکو</translation>
    </message>
    <message>
        <source>The staff know and will bring paper.</source>
        <translation>عملي کي خبر آهي، اهي ڪاغذ آڻيندا</translation>
    </message>
    <message>
        <source>Take a photo of it, or tell the staff.</source>
        <translation>تصوير ڪڍو، يا عملي کي ٻڌايو</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٺيڪ آهي، مون ڏٺو</translation>
    </message>
    <message>
        <source>Zone %1, on the right</source>
        <translation>حصو %1، ساڄي پاسي</translation>
    </message>
    <message>
        <source>Zone %1, on the left</source>
        <translation>حصو %1، کاٻي پاسي</translation>
    </message>
    <message>
        <source>Zone %1, straight ahead</source>
        <translation>حصو %1، سامهون</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>حصو %1</translation>
    </message>
    <message>
        <source>Take your slip from the printer</source>
        <translation>پرچي پرنٽر مان وٺو</translation>
    </message>
    <message>
        <source>If none comes, ask the staff.</source>
        <translation>نه نڪري ته عملي کان پڇو.</translation>
    </message>
    <message>
        <source>Did a slip come? If not, remember this number</source>
        <translation>پرچي نڪتي؟ نه ته هي نمبر ياد رکو</translation>
    </message>
    <message>
        <source>The staff know and will look.</source>
        <translation>عملي کي خبر آهي، اهي ڏسندا.</translation>
    </message>
</context>
<context>
    <name>owc::screens::WarningOverlay</name>
    <message>
        <source>Do you need more time?</source>
        <translation>ڇا وڌيڪ وقت گهرجي؟</translation>
    </message>
    <message>
        <source>seconds, then this screen is cleared</source>
        <translation>سيڪنڊ، پوءِ هي اسڪرين صاف ٿيندي</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>ها، وڌيڪ وقت گهرجي</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>zone, on the left</source>
        <translation>حصو، کاٻي پاسي</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>حصو، ساڄي پاسي</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>حصو، سامهون</translation>
    </message>
    <message>
        <source>CNIC card</source>
        <translation>شناختي ڪارڊ</translation>
    </message>
    <message>
        <source>Children&apos;s B-Form</source>
        <translation>ٻارن جو ب فارم</translation>
    </message>
    <message>
        <source>Electricity or gas bill</source>
        <translation>بجلي يا گئس جو بل</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>پنهنجو موبائل فون</translation>
    </message>
    <message>
        <source>The slip you were given</source>
        <translation>ڏنل پرچي</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>پنهنجي رسيد</translation>
    </message>
    <message>
        <source>DUPLICATE: this number was printed before</source>
        <translation>نقل: هي نمبر اڳ ڇپيو آهي</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>اوهان کان اڳ</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٽ انتظار</translation>
    </message>
    <message>
        <source>the wait is not known yet</source>
        <translation>انتظار اڃا معلوم ناهي</translation>
    </message>
    <message>
        <source>your priority is noted</source>
        <translation>ترجيح درج آهي</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>پاڻ سان آڻيو</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت آهي، پئسا نه ڏيو</translation>
    </message>
    <message>
        <source>Parents&apos; CNIC cards</source>
        <translation>والدين جا شناختي ڪارڊ</translation>
    </message>
    <message>
        <source>Income certificate</source>
        <translation>آمدني جي سند</translation>
    </message>
    <message>
        <source>Disability certificate</source>
        <translation>معذوري جي سند</translation>
    </message>
    <message>
        <source>Rent agreement</source>
        <translation>ڪرايي نامو</translation>
    </message>
    <message>
        <source>Fee receipts</source>
        <translation>في جون رسيدون</translation>
    </message>
    <message>
        <source>Medical bills</source>
        <translation>علاج جا بل</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>ٽڪن جو ڪارڊ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصوير</translation>
    </message>
    <message>
        <source>Picture of the house</source>
        <translation>گهر جي تصوير</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>هڪ ٻيو ڪاغذ</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Monday</source>
        <translation>سومر</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>اڱارو</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>اربع</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>خميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعو</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ڇنڇر</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>آچر</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>واپس اچڻ جو ڏينهن</translation>
    </message>
    <message>
        <source>is your time</source>
        <translation>بجي اچو</translation>
    </message>
    <message>
        <source>Bring this slip with you</source>
        <translation>هي پرچي پاڻ سان آڻيو</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت آهي، پئسا نه ڏيو</translation>
    </message>
</context>
<context>
    <name>owc::board::BoardWindow</name>
    <message>
        <source>Hall display</source>
        <translation>هال جي اسڪرين</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>سرور سان رابطو ٿي رهيو آهي</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>پنهنجي نمبر جو انتظار ڪريو</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>هاڻي اچو</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>ڪائونٽر</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ٽوڪن</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>اڳ سڏيا ويا</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Sunday</source>
        <translation>آچر</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>سومر</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>اڱارو</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>اربع</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>خميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعو</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ڇنڇر</translation>
    </message>
</context>
<context>
    <name>owc::screens::SlipPage</name>
    <message>
        <source>Your turn is on this day</source>
        <translation>اوهان جو وارو هن ڏينهن آهي</translation>
    </message>
    <message>
        <source>Keep the slip, or take a photo</source>
        <translation>پرچي سنڀاليو، يا تصوير ڪڍو</translation>
    </message>
    <message>
        <source>Show it to the staff on that day.</source>
        <translation>ان ڏينهن عملي کي ڏيکاريو</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٺيڪ آهي، مون ڏٺو</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bank link down. Your token stays valid.</source>
        <translation>بئنڪ جو رابطو بند آهي. اوهان جو ٽوڪن محفوظ آهي.</translation>
    </message>
    <message>
        <source>NADRA link down. Your token stays valid.</source>
        <translation>نادرا جو رابطو بند آهي. اوهان جو ٽوڪن محفوظ آهي.</translation>
    </message>
    <message>
        <source>Cash is short. Your token stays valid.</source>
        <translation>روڪ پئسا گهٽ آهن. اوهان جو ٽوڪن محفوظ آهي.</translation>
    </message>
    <message>
        <source>A short break. Calling goes on soon.</source>
        <translation>ٿورو وقفو آهي. جلد وري سڏيو ويندو.</translation>
    </message>
    <message>
        <source>Very busy: few numbers are given now.</source>
        <translation>هال ۾ رش آهي، هاڻي گهٽ نمبر ملن ٿا.</translation>
    </message>
    <message>
        <source>No new numbers now. Tokens stay valid.</source>
        <translation>نوان نمبر بند آهن. ٽوڪن محفوظ آهن.</translation>
    </message>
    <message>
        <source>The centre gives no numbers at this time.</source>
        <translation>هن وقت نمبر نٿا ڏنا وڃن.</translation>
    </message>
    <message>
        <source>Numbers are given again in a moment.</source>
        <translation>نمبر ٿوري دير ۾ وري ملندا.</translation>
    </message>
</context>
<context>
    <name>ToggleTile</name>
    <message>
        <source>on</source>
        <translation>چالو</translation>
    </message>
    <message>
        <source>off</source>
        <translation>بند</translation>
    </message>
</context>
<context>
    <name>owc::screens::EasierPanel</name>
    <message>
        <source>What makes it easier for you?</source>
        <translation>اوهان لاءِ ڇا آسان آهي؟</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>چٽا رنگ</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>وڏا اکر</translation>
    </message>
    <message>
        <source>Everything low down</source>
        <translation>سڀ ڪجهه هيٺ</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس پنهنجي ڪم تي</translation>
    </message>
</context>
<context>
    <name>owc::screens::HelpPanel</name>
    <message>
        <source>Someone is coming</source>
        <translation>ڪو اچي رهيو آهي</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>هتي ئي ترسو.</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>عملي کي سڏيو پيو وڃي</translation>
    </message>
    <message>
        <source>One moment please.</source>
        <translation>هڪ گهڙي ترسو.</translation>
    </message>
    <message>
        <source>The staff cannot be told just now</source>
        <translation>هاڻي عملي کي خبر نٿي ٿي سگهي</translation>
    </message>
    <message>
        <source>Please ask at a counter.</source>
        <translation>ڪائونٽر تي پڇو.</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>مدد اچي وئي آهي</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس پنهنجي ڪم تي</translation>
    </message>
</context>
<context>
    <name>HallVoice</name>
    <message>
        <source>Token %1, %2, counter %3</source>
        <translation>ٽوڪن %1، %2، ڪائونٽر %3</translation>
    </message>
    <message>
        <source>Token %1, counter %2</source>
        <translation>ٽوڪن %1، ڪائونٽر %2</translation>
    </message>
</context>
<context>
    <name>owc::screens::PlacePage</name>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٺيڪ آهي، مون ڏٺو</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>اوهان کان اڳ</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٽ انتظار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>انتظار اڃا معلوم ناهي</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>هڪ گهڙي ترسو</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>ويهو، نمبر هال جي اسڪرين تي ايندو</translation>
    </message>
    <message>
        <source>Take my number</source>
        <translation>منهنجو نمبر ڏيو</translation>
    </message>
    <message>
        <source>You are in line</source>
        <translation>اوهان قطار ۾ آهيو</translation>
    </message>
    <message>
        <source>You are called: go to counter %1</source>
        <translation>اوهان کي سڏيو ويو آهي: ڪائونٽر %1 تي وڃو</translation>
    </message>
    <message>
        <source>You are being served at counter %1</source>
        <translation>ڪائونٽر %1 تي اوهان جو ڪم ٿي رهيو آهي</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>عملي وٽ وڃو</translation>
    </message>
    <message>
        <source>You get back to your place in line.</source>
        <translation>اوهان کي پنهنجي جاءِ واپس ملندي.</translation>
    </message>
    <message>
        <source>This number is finished</source>
        <translation>هي نمبر ختم ٿي ويو</translation>
    </message>
    <message>
        <source>For another need take a new number.</source>
        <translation>ٻي ضرورت لاءِ نئون نمبر وٺو.</translation>
    </message>
    <message>
        <source>Your slip is for today</source>
        <translation>اوهان جي پرچي اڄ جي آهي</translation>
    </message>
    <message>
        <source>Take your number now.</source>
        <translation>هاڻي پنهنجو نمبر وٺو.</translation>
    </message>
    <message>
        <source>Your slip is for another day</source>
        <translation>اوهان جي پرچي ٻئي ڏينهن جي آهي</translation>
    </message>
    <message>
        <source>This paper is not of today</source>
        <translation>هي ڪاغذ اڄ جو ناهي</translation>
    </message>
    <message>
        <source>Take a new number, or ask the staff.</source>
        <translation>نئون نمبر وٺو، يا عملي کان پڇو.</translation>
    </message>
    <message>
        <source>It cannot be looked up now</source>
        <translation>هاڻي ڏسي نٿو سگهجي</translation>
    </message>
    <message>
        <source>Your number stays valid.</source>
        <translation>اوهان جو نمبر صحيح آهي.</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::VisitorWindow</name>
    <message>
        <source>Counter %1</source>
        <translation>ڪائونٽر %1</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>اوهان جو وارو آهي</translation>
    </message>
    <message>
        <source>Lay this finger on the glass</source>
        <translation>هي آڱر شيشي تي رکو</translation>
    </message>
    <message>
        <source>Lay your finger in the middle</source>
        <translation>آڱر وچ ۾ رکو</translation>
    </message>
    <message>
        <source>Lift your finger</source>
        <translation>آڱر کڻو</translation>
    </message>
    <message>
        <source>More slowly, please</source>
        <translation>ٿورو آهستي</translation>
    </message>
    <message>
        <source>NADRA's counter helps you. Your place is kept</source>
        <translation>نادرا جو ڪائونٽر اوهان جي مدد ڪندو. اوهان جي جاءِ محفوظ آهي</translation>
    </message>
    <message>
        <source>Nobody may take money for this</source>
        <translation>هن لاءِ ڪو به پئسا نٿو وٺي سگهي</translation>
    </message>
    <message>
        <source>Please another finger</source>
        <translation>ٻي آڱر رکو</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>هڪ گهڙي ترسو</translation>
    </message>
    <message>
        <source>Please wipe your finger</source>
        <translation>آڱر صاف ڪريو</translation>
    </message>
    <message>
        <source>Press a little harder</source>
        <translation>ٿورو زور ڏيو</translation>
    </message>
    <message>
        <source>Press a little less</source>
        <translation>ٿورو هلڪو رکو</translation>
    </message>
    <message>
        <source>Thank you, it is you</source>
        <translation>مهرباني، اوهان جي سڃاڻپ ٿي وئي</translation>
    </message>
    <message>
        <source>The same finger once more</source>
        <translation>ساڳي آڱر هڪ ڀيرو وري</translation>
    </message>
    <message>
        <source>The service is slow. Please wait: nothing is lost</source>
        <translation>سروس سست آهي. ترسو، ڪجهه به نه وڃايو آهي</translation>
    </message>
    <message>
        <source>There is another way. We help you</source>
        <translation>ٻيو طريقو به آهي. اسان مدد ڪنداسين</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>باقي ڪوششون</translation>
    </message>
    <message>
        <source>We make sure that it is you</source>
        <translation>اسان اوهان جي سڃاڻپ ڪريون ٿا</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ڀليڪار</translation>
    </message>
    <message>
        <source>Your finger is too dry: moisten it</source>
        <translation>آڱر سڪل آهي، ٿوري آلي ڪريو</translation>
    </message>
    <message>
        <source>Your finger is too wet: dry it</source>
        <translation>آڱر آلي آهي، سڪايو</translation>
    </message>
    <message>
        <source>What you are entitled to</source>
        <translation>توهان لاءِ جواب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ها</translation>
    </message>
    <message>
        <source>You are in it</source>
        <translation>توهان شامل آهيو</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اڃا نه</translation>
    </message>
    <message>
        <source>A survey first</source>
        <translation>پهرين سروي</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جاچ هلي پئي</translation>
    </message>
    <message>
        <source>A paper is missing</source>
        <translation>هڪ ڪاغذ گهٽ آهي</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>پهرين نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>سڀني لاءِ</translation>
    </message>
    <message>
        <source>We look into it</source>
        <translation>اسان ڏسون ٿا</translation>
    </message>
    <message>
        <source>Is this right? Touch here to hear it</source>
        <translation>ڇا هي درست آهي؟ ٻڌڻ لاءِ هتي ڇهو</translation>
    </message>
    <message>
        <source>It is sent. This is its number</source>
        <translation>موڪليو ويو۔ هي ان جو نمبر آهي</translation>
    </message>
    <message>
        <source>Your full amount is %1 rupees</source>
        <translation>توهان جي پوري رقم %1 روپيا آهي</translation>
    </message>
    <message>
        <source>Your full amount</source>
        <translation>توهان جي پوري رقم</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>روپيا</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>هينئر تائين ڳڻيا</translation>
    </message>
    <message>
        <source>Take your receipt. Its number is</source>
        <translation>پنهنجي رسيد وٺو. ان جو نمبر هي آهي</translation>
    </message>
    <message>
        <source>Full amount and receipt: nothing is deducted</source>
        <translation>پوري رقم ۽ رسيد وٺو، ڪا به ڪٽوتي ناهي</translation>
    </message>
    <message>
        <source>I have counted it and have it all: touch here</source>
        <translation>مون ڳڻي ورتا، پوري رقم ملي وئي: هتي ڇهو</translation>
    </message>
    <message>
        <source>You have the full amount</source>
        <translation>توهان کي پوري رقم ملي وئي</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>You can draw your stipend now.</source>
        <translation>اوهان پنهنجو وظيفو هاڻي وٺي سگهو ٿا.</translation>
    </message>
    <message>
        <source>You can apply at the counter.</source>
        <translation>ڪائونٽر تي درخواست ڏيو.</translation>
    </message>
    <message>
        <source>A survey of your family comes first.</source>
        <translation>پهرين اوهان جي خاندان جو سروي ٿيندو.</translation>
    </message>
    <message>
        <source>Have your family&apos;s record brought up to date.</source>
        <translation>خاندان جو اندراج تازو ڪرايو.</translation>
    </message>
    <message>
        <source>You can ask for another look at it.</source>
        <translation>اوهان ٻيهر جانچ جي درخواست ڏئي سگهو ٿا.</translation>
    </message>
    <message>
        <source>Ask for a new survey of your family.</source>
        <translation>خاندان جو نئون سروي ڪرايو.</translation>
    </message>
    <message>
        <source>The answer is not ready yet. Please wait.</source>
        <translation>جواب اڃا تيار ناهي، انتظار ڪريو.</translation>
    </message>
    <message>
        <source>Bring the missing paper to the counter.</source>
        <translation>جيڪو ڪاغذ گهٽ آهي اهو ڪائونٽر تي آڻيو.</translation>
    </message>
    <message>
        <source>Go to the NADRA counter first.</source>
        <translation>پهرين نادرا ڪائونٽر تي وڃو.</translation>
    </message>
    <message>
        <source>The staff look at it with you.</source>
        <translation>عملو اوهان سان گڏ ڏسندو.</translation>
    </message>
    <message>
        <source>It is given at: %1</source>
        <translation>هي هتي ملي ٿو: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ها</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج آهي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>هاڻي نه</translation>
    </message>
    <message>
        <source>Survey needed</source>
        <translation>سروي ضروري</translation>
    </message>
    <message>
        <source>Survey is old</source>
        <translation>سروي پراڻو</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جانچ جاري</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>ڪاغذ گهٽ آهي</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>پهرين نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>سڀني لاءِ</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>ڪائونٽر تي پڇو</translation>
    </message>
    <message>
        <source>You are enrolled.</source>
        <translation>اوهان جو اندراج ٿيل آهي.</translation>
    </message>
    <message>
        <source>Ask the staff what you can do.</source>
        <translation>عملي کان پڇو ته هاڻي ڇا ڪجي.</translation>
    </message>
    <message>
        <source>Anybody may come.</source>
        <translation>هتي هرڪو اچي سگهي ٿو.</translation>
    </message>
    <message>
        <source>Not by the last survey of your family.</source>
        <translation>پوئين سروي موجب هاڻي نه.</translation>
    </message>
    <message>
        <source>Not by what is on record now.</source>
        <translation>هاڻوڪي رڪارڊ موجب هاڻي نه.</translation>
    </message>
    <message>
        <source>It is for another age.</source>
        <translation>هي ٻي عمر لاءِ آهي.</translation>
    </message>
    <message>
        <source>It is for another member of the family.</source>
        <translation>هي خاندان جي ٻئي ڀاتي لاءِ آهي.</translation>
    </message>
    <message>
        <source>A certificate is not on record.</source>
        <translation>هڪ سند رڪارڊ ۾ ناهي.</translation>
    </message>
    <message>
        <source>It is for families of another programme.</source>
        <translation>هي ٻئي پروگرام وارن خاندانن لاءِ آهي.</translation>
    </message>
    <message>
        <source>It is not given in your district.</source>
        <translation>هي اوهان جي ضلعي ۾ نٿو ملي.</translation>
    </message>
    <message>
        <source>You had it a short time ago.</source>
        <translation>هي اوهان کي ٿورو وقت اڳ مليو آهي.</translation>
    </message>
    <message>
        <source>It is given once to a family.</source>
        <translation>هي هڪ خاندان کي هڪ ئي ملي ٿو.</translation>
    </message>
    <message>
        <source>The survey is old.</source>
        <translation>سروي پراڻو ٿي ويو آهي.</translation>
    </message>
    <message>
        <source>Nobody in the family fits it yet.</source>
        <translation>خاندان ۾ اهڙو ڀاتي اڃا درج ناهي.</translation>
    </message>
    <message>
        <source>It is not given now.</source>
        <translation>هي هاڻي نٿو ڏنو وڃي.</translation>
    </message>
</context>
<context>
    <name>owc::screens::AnswerPage</name>
    <message>
        <source>Answers for you</source>
        <translation>اوهان لاءِ جواب</translation>
    </message>
    <message>
        <source>Bring to the counter</source>
        <translation>ڪائونٽر تي پاڻ سان آڻيو</translation>
    </message>
    <message>
        <source>Take a token</source>
        <translation>ٽوڪن وٺو</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ڇاپيو</translation>
    </message>
    <message>
        <source>Take the paper</source>
        <translation>ڪاغذ کڻو</translation>
    </message>
    <message>
        <source>More</source>
        <translation>وڌيڪ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم ڪريو</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>هڪ گهڙي ترسو</translation>
    </message>
    <message>
        <source>We are looking it up.</source>
        <translation>اسان ڏسي رهيا آهيون.</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>اڃا اندراج ناهي</translation>
    </message>
    <message>
        <source>It cannot be asked now</source>
        <translation>هاڻي پڇي نٿو سگهجي</translation>
    </message>
    <message>
        <source>Take a token: the staff look it up.</source>
        <translation>ٽوڪن وٺو، عملو ڏسي ٻڌائيندو.</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>عملي کان پڇو</translation>
    </message>
    <message>
        <source>You can take a token too.</source>
        <translation>اوهان ٽوڪن به وٺي سگهو ٿا.</translation>
    </message>
    <message>
        <source>This is not a CNIC</source>
        <translation>هي شناختي ڪارڊ ناهي</translation>
    </message>
    <message>
        <source>Touch listen to hear your answers.</source>
        <translation>جواب ٻڌڻ لاءِ وري ٻڌو کي ڇهو.</translation>
    </message>
    <message>
        <source>%1 · zone %2</source>
        <translation>%1 · حصو %2</translation>
    </message>
    <message>
        <source>Hold your card to the scanner to hear more.</source>
        <translation>پوري ڳالهه ڄاڻڻ لاءِ ڪارڊ اسڪينر سامهون رکو.</translation>
    </message>
    <message>
        <source>The staff tell you more at the counter.</source>
        <translation>پوري ڳالهه ڪائونٽر تي عملو ٻڌائيندو.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>New survey</source>
        <translation>نئون سروي</translation>
    </message>
    <message>
        <source>Roster update</source>
        <translation>خاندان جي تازي تفصيل</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>اپيل</translation>
    </message>
    <message>
        <source>After a disaster</source>
        <translation>آفت کان پوءِ</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>ٻيهر جانچ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خاندان</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>House</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ڪاغذ</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>پڙهي ٻڌائڻ</translation>
    </message>
    <message>
        <source>head of the family</source>
        <translation>خاندان جو سربراھ</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>مڙس يا زال</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>پٽ يا ڌيءَ</translation>
    </message>
    <message>
        <source>father or mother</source>
        <translation>پيءُ يا ماءُ</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>ڀاءُ يا ڀيڻ</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>پوٽو يا ڏوهٽو</translation>
    </message>
    <message>
        <source>another relative</source>
        <translation>ٻيو مائٽ</translation>
    </message>
    <message>
        <source>woman or girl</source>
        <translation>عورت يا ڇوڪري</translation>
    </message>
    <message>
        <source>man or boy</source>
        <translation>مرد يا ڇوڪرو</translation>
    </message>
    <message>
        <source>transgender</source>
        <translation>خواجا سرا</translation>
    </message>
    <message>
        <source>not married</source>
        <translation>اڻ پرڻيل</translation>
    </message>
    <message>
        <source>married</source>
        <translation>شادي ٿيل</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>بيواھ يا رنڙ</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>طلاق ٿيل</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>ڌار رهندڙ</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ڪجهه نئون ناهي</translation>
    </message>
    <message>
        <source>born since</source>
        <translation>ان کان پوءِ ڄائو</translation>
    </message>
    <message>
        <source>married since</source>
        <translation>ان کان پوءِ شادي ٿي</translation>
    </message>
    <message>
        <source>divorced since</source>
        <translation>ان کان پوءِ طلاق ٿي</translation>
    </message>
    <message>
        <source>widowed since</source>
        <translation>ان کان پوءِ بيواھ ٿي</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>وفات ٿي وئي</translation>
    </message>
    <message>
        <source>has come to live here</source>
        <translation>هاڻي گڏ رهي ٿو</translation>
    </message>
    <message>
        <source>has left the family</source>
        <translation>هاڻي خاندان ۾ ناهي</translation>
    </message>
    <message>
        <source>schooling has changed</source>
        <translation>تعليم ۾ تبديلي</translation>
    </message>
    <message>
        <source>health has changed</source>
        <translation>صحت ۾ تبديلي</translation>
    </message>
    <message>
        <source>disability has changed</source>
        <translation>معذوري ۾ تبديلي</translation>
    </message>
    <message>
        <source>work has changed</source>
        <translation>ڪم ۾ تبديلي</translation>
    </message>
    <message>
        <source>was written down wrong</source>
        <translation>غلط لکيو ويو هو</translation>
    </message>
    <message>
        <source>A widow</source>
        <translation>بيواھ</translation>
    </message>
    <message>
        <source>An elderly woman</source>
        <translation>پوڙهي عورت</translation>
    </message>
    <message>
        <source>A disability</source>
        <translation>معذوري</translation>
    </message>
    <message>
        <source>What is on record is not so</source>
        <translation>رڪارڊ درست ناهي</translation>
    </message>
    <message>
        <source>A flood</source>
        <translation>ٻوڏ</translation>
    </message>
    <message>
        <source>An earthquake</source>
        <translation>زلزلو</translation>
    </message>
    <message>
        <source>A fire</source>
        <translation>باھ</translation>
    </message>
    <message>
        <source>Another disaster</source>
        <translation>ٻي آفت</translation>
    </message>
    <message>
        <source>Members under 18 or over 65</source>
        <translation>18 کان گهٽ يا 65 کان وڌيڪ عمر جا ڀاتي</translation>
    </message>
    <message>
        <source>Schooling of the head</source>
        <translation>سربراھ جي تعليم</translation>
    </message>
    <message>
        <source>Children of 5 to 16 at school</source>
        <translation>5 کان 16 سالن جا ٻار اسڪول ۾</translation>
    </message>
    <message>
        <source>Rooms for each person</source>
        <translation>هر ماڻهو جا ڪمرا</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>ڪاڪوس</translation>
    </message>
    <message>
        <source>Refrigerator, freezer or washing machine</source>
        <translation>فرج، فريزر يا ڪپڙا ڌوئڻ جي مشين</translation>
    </message>
    <message>
        <source>Air conditioner, air cooler, geyser or heater</source>
        <translation>اي سي، ڪولر، گيزر يا هيٽر</translation>
    </message>
    <message>
        <source>Cooking stove, range or microwave</source>
        <translation>چلهو، ڪوڪنگ رينج يا مائڪروويو</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>گاڏيون</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>ٽيليويزن</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>چوپايو مال</translation>
    </message>
    <message>
        <source>Own farm land</source>
        <translation>پنهنجي زرعي زمين</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>0 کان 2</translation>
    </message>
    <message>
        <source>3 to 4</source>
        <translation>3 کان 4</translation>
    </message>
    <message>
        <source>5 to 6</source>
        <translation>5 کان 6</translation>
    </message>
    <message>
        <source>7 or more</source>
        <translation>7 يا وڌيڪ</translation>
    </message>
    <message>
        <source>never attended</source>
        <translation>ڪڏهن اسڪول نه ويا</translation>
    </message>
    <message>
        <source>up to class 5</source>
        <translation>درجي 5 تائين</translation>
    </message>
    <message>
        <source>class 6 to 10</source>
        <translation>درجو 6 کان 10</translation>
    </message>
    <message>
        <source>class 11 or more</source>
        <translation>درجو 11 يا وڌيڪ</translation>
    </message>
    <message>
        <source>no child of that age</source>
        <translation>ان عمر جو ٻار ناهي</translation>
    </message>
    <message>
        <source>all attend</source>
        <translation>سڀ وڃن ٿا</translation>
    </message>
    <message>
        <source>some attend</source>
        <translation>ڪجهه وڃن ٿا</translation>
    </message>
    <message>
        <source>none attends</source>
        <translation>ڪو به نٿو وڃي</translation>
    </message>
    <message>
        <source>over 0 to 0.2</source>
        <translation>0 کان مٿي، 0.2 تائين</translation>
    </message>
    <message>
        <source>over 0.2 to 0.3</source>
        <translation>0.2 کان مٿي، 0.3 تائين</translation>
    </message>
    <message>
        <source>over 0.3 to 0.4</source>
        <translation>0.3 کان مٿي، 0.4 تائين</translation>
    </message>
    <message>
        <source>over 0.4</source>
        <translation>0.4 کان وڌيڪ</translation>
    </message>
    <message>
        <source>flush, to sewer, pit or drain</source>
        <translation>فلش، گٽر، کڏ يا نالي ۾</translation>
    </message>
    <message>
        <source>dry, raised or pit</source>
        <translation>سڪل، مٿاهون يا کڏ وارو</translation>
    </message>
    <message>
        <source>no toilet</source>
        <translation>ڪاڪوس ناهي</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ها</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>car or tractor, and motorcycle</source>
        <translation>ڪار يا ٽريڪٽر، ۽ موٽر سائيڪل</translation>
    </message>
    <message>
        <source>car or tractor only</source>
        <translation>صرف ڪار يا ٽريڪٽر</translation>
    </message>
    <message>
        <source>motorcycle only</source>
        <translation>صرف موٽر سائيڪل</translation>
    </message>
    <message>
        <source>neither of them</source>
        <translation>انهن مان ڪو به نه</translation>
    </message>
    <message>
        <source>buffalo or bullock, and cow, goat or sheep</source>
        <translation>مينهن يا ڏاند، ۽ ڳئون، ٻڪري يا رڍ</translation>
    </message>
    <message>
        <source>buffalo or bullock only</source>
        <translation>صرف مينهن يا ڏاند</translation>
    </message>
    <message>
        <source>cow, goat or sheep only</source>
        <translation>صرف ڳئون، ٻڪري يا رڍ</translation>
    </message>
    <message>
        <source>no land</source>
        <translation>زمين ناهي</translation>
    </message>
    <message>
        <source>up to 12.5</source>
        <translation>12.5 تائين</translation>
    </message>
    <message>
        <source>over 12.5</source>
        <translation>12.5 کان وڌيڪ</translation>
    </message>
    <message>
        <source>identity cards</source>
        <translation>سڃاڻپ ڪارڊ</translation>
    </message>
    <message>
        <source>B-Forms of the children</source>
        <translation>ٻارن جا ب فارم</translation>
    </message>
    <message>
        <source>electricity or gas bill</source>
        <translation>بجلي يا گئس جو بل</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ڄم %1</translation>
    </message>
    <message>
        <source>has no number yet</source>
        <translation>اڃا نمبر ناهي</translation>
    </message>
    <message>
        <source>number ends in %1</source>
        <translation>نمبر جي آخر ۾ %1</translation>
    </message>
    <message>
        <source>goes to class %1</source>
        <translation>درجي %1 ۾</translation>
    </message>
    <message>
        <source>has a certificate of disability</source>
        <translation>معذوري جو سرٽيفڪيٽ آهي</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>Papers that were seen</source>
        <translation>جيڪي ڪاغذ ڏٺا ويا</translation>
    </message>
    <message>
        <source>The answer comes by SMS</source>
        <translation>جواب پيغام ۾ ايندو</translation>
    </message>
    <message>
        <source>to the telephone that ends in %1</source>
        <translation>ان فون تي جنهن جي آخر ۾ %1 آهي</translation>
    </message>
</context>
</TS>
