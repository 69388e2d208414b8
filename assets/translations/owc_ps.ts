<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ps_PK" sourcelanguage="en">
<context>
    <name>Need</name>
    <message>
        <source>Withdraw my stipend</source>
        <translation>وظیفه اخیستل</translation>
    </message>
    <message>
        <source>green</source>
        <translation>زرغون</translation>
    </message>
    <message>
        <source>Am I eligible?</source>
        <translation>ایا زما حق شته؟</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>آبي</translation>
    </message>
    <message>
        <source>Register or update my family</source>
        <translation>د کورنۍ اندراج</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>جامني</translation>
    </message>
    <message>
        <source>Fingerprint or CNIC problem</source>
        <translation>ګوته یا کارډ</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>فیروزي</translation>
    </message>
    <message>
        <source>School stipend</source>
        <translation>د ماشومانو تعلیمي وظیفه</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>نارنجي</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>بې سوده قرض</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>نسواري</translation>
    </message>
    <message>
        <source>Medical or other help</source>
        <translation>علاج یا بله مرسته</translation>
    </message>
    <message>
        <source>red</source>
        <translation>سور</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ګلابي</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>خړ</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>No, go on</source>
        <translation>نه، مخکې ځئ</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>امیندواره یم</translation>
    </message>
    <message>
        <source>I have an infant</source>
        <translation>په غېږ کې ماشوم لرم</translation>
    </message>
    <message>
        <source>I am elderly</source>
        <translation>عمر مې ډېر دی</translation>
    </message>
    <message>
        <source>I have a disability</source>
        <translation>معذوري لرم</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>لومړیتوب نشته</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>امیندواره</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>په غېږ کې ماشوم</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>ډېر عمر</translation>
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
        <translation>شاته</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>بیا واورئ</translation>
    </message>
    <message>
        <source>Easier view</source>
        <translation>اسانه بڼه</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>عمله راوبلئ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>One Window Centre</source>
        <translation>ون ونډو سنټر</translation>
    </message>
</context>
<context>
    <name>JourneyRibbon</name>
    <message>
        <source>Step %1 of 4: need</source>
        <translation>له څلورو ګام %1: اړتیا</translation>
    </message>
    <message>
        <source>Step %1 of 4: card</source>
        <translation>له څلورو ګام %1: کارډ</translation>
    </message>
    <message>
        <source>Step %1 of 4: priority</source>
        <translation>له څلورو ګام %1: لومړیتوب</translation>
    </message>
    <message>
        <source>Step %1 of 4: ticket</source>
        <translation>له څلورو ګام %1: پرچۍ</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>پاک کړئ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>مخکې ځئ</translation>
    </message>
</context>
<context>
    <name>CnicField</name>
    <message>
        <source>CNIC number, %1 of 13 digits</source>
        <translation>د شناختي کارډ نمبر، له 13 څخه %1 شمېرې</translation>
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
        <translation>ټوکن %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>Ticket number %1</source>
        <translation>د پرچۍ نمبر %1</translation>
    </message>
</context>
<context>
    <name>owc::screens::LanguagePage</name>
    <message>
        <source>Touch your language</source>
        <translation>په ژبه ګوته کېږدئ</translation>
    </message>
</context>
<context>
    <name>owc::screens::NeedPage</name>
    <message>
        <source>What do you need today?</source>
        <translation>نن مو څه په کار دي؟</translation>
    </message>
    <message>
        <source>Touch a picture below</source>
        <translation>لاندې په انځور ګوته کېږدئ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>نور</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>لومړی مخ</translation>
    </message>
</context>
<context>
    <name>owc::screens::CnicPage</name>
    <message>
        <source>Type your CNIC number</source>
        <translation>د شناختي کارډ نمبر ولیکئ</translation>
    </message>
    <message>
        <source>The 13 digits on your card</source>
        <translation>په کارډ لیکلې 13 شمېرې</translation>
    </message>
    <message>
        <source>All 13 digits are needed.
You can also go on without a card.</source>
        <translation>پوره 13 شمېرې ولیکئ،
یا بې کارډه مخکې ځئ</translation>
    </message>
    <message>
        <source>No card? Go on without it</source>
        <translation>کارډ نشته؟ بې کارډه مخکې ځئ</translation>
    </message>
    <message>
        <source>Digits typed so far: %1 of 13</source>
        <translation>له 13 څخه %1 شمېرې ولیکل شوې</translation>
    </message>
    <message>
        <source>The last three digits are %1</source>
        <translation>وروستۍ درې شمېرې دا دي: %1</translation>
    </message>
    <message>
        <source>This is not a CNIC.
Please type the number.</source>
        <translation>دا شناختي کارډ نه دی.
نمبر ولیکئ.</translation>
    </message>
    <message>
        <source>Or hold the card to the scanner</source>
        <translation>یا کارډ سکینر ته ونیسئ</translation>
    </message>
</context>
<context>
    <name>owc::screens::PriorityPage</name>
    <message>
        <source>Is waiting hard for you?</source>
        <translation>ایا انتظار درته ګران دی؟</translation>
    </message>
    <message>
        <source>Touch a picture and we will call you earlier</source>
        <translation>په انځور ګوته کېږدئ، مخکې به مو راوبلو</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>نه، مخکې ځئ</translation>
    </message>
</context>
<context>
    <name>owc::screens::WaitingPage</name>
    <message>
        <source>One moment please</source>
        <translation>یوه شېبه صبر وکړئ</translation>
    </message>
    <message>
        <source>Your number is being made</source>
        <translation>ستاسو نمبر جوړېږي</translation>
    </message>
    <message>
        <source>Your slip is being made</source>
        <translation>ستاسو پرچۍ جوړېږي</translation>
    </message>
</context>
<context>
    <name>owc::screens::TroublePage</name>
    <message>
        <source>The centre is not open now</source>
        <translation>سنټر اوس خلاص نه دی</translation>
    </message>
    <message>
        <source>Please ask the staff when it opens.</source>
        <translation>له عملې وپوښتئ چې کله خلاصېږي</translation>
    </message>
    <message>
        <source>All numbers of today are given out</source>
        <translation>د نن ټول نمبرونه ختم شول</translation>
    </message>
    <message>
        <source>Please ask the staff how to come back.</source>
        <translation>له عملې وپوښتئ چې بیا کله راشئ</translation>
    </message>
    <message>
        <source>This service is not offered here now</source>
        <translation>دا خدمت اوس دلته نشته</translation>
    </message>
    <message>
        <source>Please finish and choose another one.</source>
        <translation>ختم یې کړئ او بل غوره کړئ</translation>
    </message>
    <message>
        <source>Your number could not be made</source>
        <translation>ستاسو نمبر جوړ نه شو</translation>
    </message>
    <message>
        <source>Please try again, or call the staff.</source>
        <translation>بیا هڅه وکړئ، یا عمله راوبلئ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>بیا هڅه وکړئ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کړئ</translation>
    </message>
    <message>
        <source>All of today&apos;s turns are given out</source>
        <translation>د نن ټول وارونه ختم شول</translation>
    </message>
    <message>
        <source>Take a slip: it keeps a turn for you.</source>
        <translation>پرچۍ واخلئ، ستاسو وار به خوندي وي</translation>
    </message>
    <message>
        <source>No numbers are given just now</source>
        <translation>اوس نمبرونه نه ورکول کېږي</translation>
    </message>
    <message>
        <source>The hall is full just now</source>
        <translation>هال اوس ډک دی</translation>
    </message>
    <message>
        <source>Take a slip, or try again in a while.</source>
        <translation>پرچۍ واخلئ، یا لږ وروسته هڅه وکړئ</translation>
    </message>
    <message>
        <source>You have been here for this today</source>
        <translation>تاسو نن د دې کار لپاره راغلي یاست</translation>
    </message>
    <message>
        <source>Please ask the staff if you need more.</source>
        <translation>که نور څه په کار وي، له عملې وپوښتئ</translation>
    </message>
    <message>
        <source>No day has room yet</source>
        <translation>اوس په هېڅ ورځ کې ځای نشته</translation>
    </message>
    <message>
        <source>Your slip could not be made</source>
        <translation>ستاسو پرچۍ جوړه نه شوه</translation>
    </message>
    <message>
        <source>A slip for another day</source>
        <translation>د بلې ورځې پرچۍ</translation>
    </message>
</context>
<context>
    <name>owc::screens::ClosedPage</name>
    <message>
        <source>The centre is not open yet</source>
        <translation>سنټر لا خلاص نه دی</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>یوه شېبه صبر وکړئ</translation>
    </message>
</context>
<context>
    <name>owc::screens::TokenPage</name>
    <message>
        <source>before you</source>
        <translation>له تاسو مخکې</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منټه انتظار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>انتظار لا معلوم نه دی</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>برخه</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>برخه، ښي لاس ته</translation>
    </message>
    <message>
        <source>zone, on the left</source>
        <translation>برخه، کیڼ لاس ته</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>برخه، مخامخ</translation>
    </message>
    <message>
        <source>Your slip is being printed</source>
        <translation>ستاسو پرچۍ چاپېږي</translation>
    </message>
    <message>
        <source>Take your slip below</source>
        <translation>پرچۍ له لاندې واخلئ</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>کېنئ، نمبر به د هال په سکرین راشي</translation>
    </message>
    <message>
        <source>No paper: remember this number</source>
        <translation>کاغذ ختم دی، دا نمبر یاد ولرئ</translation>
    </message>
    <message>
        <source>No slip came: remember this number</source>
        <translation>پرچۍ راونه وته، دا نمبر یاد ولرئ</translation>
    </message>
    <message>
        <source>The staff know and will bring paper.</source>
        <translation>عمله خبره ده، کاغذ به راوړي</translation>
    </message>
    <message>
        <source>Take a photo of it, or tell the staff.</source>
        <translation>انځور یې واخلئ، یا عملې ته ووایئ</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>سمه ده، ومې لیده</translation>
    </message>
    <message>
        <source>Zone %1, on the right</source>
        <translation>برخه %1، ښي لاس ته</translation>
    </message>
    <message>
        <source>Zone %1, on the left</source>
        <translation>برخه %1، کیڼ لاس ته</translation>
    </message>
    <message>
        <source>Zone %1, straight ahead</source>
        <translation>برخه %1، مخامخ</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>برخه %1</translation>
    </message>
    <message>
        <source>Take your slip from the printer</source>
        <translation>پرچۍ له پرنټر واخلئ</translation>
    </message>
    <message>
        <source>If none comes, ask the staff.</source>
        <translation>که راونه وته، له عملې وپوښتئ.</translation>
    </message>
    <message>
        <source>Did a slip come? If not, remember this number</source>
        <translation>پرچۍ راووته؟ که نه، دا نمبر یاد ولرئ</translation>
    </message>
    <message>
        <source>The staff know and will look.</source>
        <translation>عمله خبره ده، ګوري به.</translation>
    </message>
</context>
<context>
    <name>owc::screens::WarningOverlay</name>
    <message>
        <source>Do you need more time?</source>
        <translation>ایا نور وخت په کار دی؟</translation>
    </message>
    <message>
        <source>seconds, then this screen is cleared</source>
        <translation>سېکنډه، بیا به دا سکرین پاک شي</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>هو، نور وخت راکړئ</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>zone, on the left</source>
        <translation>برخه، کیڼ لاس ته</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>برخه، ښي لاس ته</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>برخه، مخامخ</translation>
    </message>
    <message>
        <source>CNIC card</source>
        <translation>شناختي کارډ</translation>
    </message>
    <message>
        <source>Children&apos;s B-Form</source>
        <translation>د ماشومانو ب فارم</translation>
    </message>
    <message>
        <source>Electricity or gas bill</source>
        <translation>د برېښنا یا ګېس بل</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>خپل موبایل فون</translation>
    </message>
    <message>
        <source>The slip you were given</source>
        <translation>درکړل شوې پرچۍ</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>خپل رسید</translation>
    </message>
    <message>
        <source>DUPLICATE: this number was printed before</source>
        <translation>نقل: دا نمبر مخکې چاپ شوی دی</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>له تاسو مخکې</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منټه انتظار</translation>
    </message>
    <message>
        <source>the wait is not known yet</source>
        <translation>انتظار لا معلوم نه دی</translation>
    </message>
    <message>
        <source>your priority is noted</source>
        <translation>لومړیتوب لیکل شوی دی</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>له ځان سره راوړئ</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت وړیا دی، پیسې مه ورکوئ</translation>
    </message>
    <message>
        <source>Parents&apos; CNIC cards</source>
        <translation>د مور او پلار شناختي کارډونه</translation>
    </message>
    <message>
        <source>Income certificate</source>
        <translation>د عاید سند</translation>
    </message>
    <message>
        <source>Disability certificate</source>
        <translation>د معلولیت سند</translation>
    </message>
    <message>
        <source>Rent agreement</source>
        <translation>د کرایې لیک</translation>
    </message>
    <message>
        <source>Fee receipts</source>
        <translation>د فیس رسیدونه</translation>
    </message>
    <message>
        <source>Medical bills</source>
        <translation>د علاج بلونه</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>د واکسین کارډ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>انځور</translation>
    </message>
    <message>
        <source>Picture of the house</source>
        <translation>د کور انځور</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>یو بل کاغذ</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Monday</source>
        <translation>د ګل ورځ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>د نهې ورځ</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چارشنبه</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>د زیارت ورځ</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>د خالي ورځ</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>اتوار</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>د بیا راتلو ورځ</translation>
    </message>
    <message>
        <source>is your time</source>
        <translation>بجې راشئ</translation>
    </message>
    <message>
        <source>Bring this slip with you</source>
        <translation>دا پرچۍ راوړئ</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت وړیا دی، پیسې مه ورکوئ</translation>
    </message>
</context>
<context>
    <name>owc::board::BoardWindow</name>
    <message>
        <source>Hall display</source>
        <translation>د هال سکرین</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>له سرور سره نښلول کېږي</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>د خپل نمبر انتظار وکړئ</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>اوس راشئ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>کاونټر</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ټوکن</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>مخکې بلل شوي</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Sunday</source>
        <translation>اتوار</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>د ګل ورځ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>د نهې ورځ</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چارشنبه</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>د زیارت ورځ</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>د خالي ورځ</translation>
    </message>
</context>
<context>
    <name>owc::screens::SlipPage</name>
    <message>
        <source>Your turn is on this day</source>
        <translation>ستاسو وار په دې ورځ دی</translation>
    </message>
    <message>
        <source>Keep the slip, or take a photo</source>
        <translation>پرچۍ وساتئ، یا انځور واخلئ</translation>
    </message>
    <message>
        <source>Show it to the staff on that day.</source>
        <translation>په هغه ورځ یې عملې ته وښایئ</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>سمه ده، ومې لیده</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bank link down. Your token stays valid.</source>
        <translation>د بانک رابطه بنده ده. ستاسو ټوکن خوندي دی.</translation>
    </message>
    <message>
        <source>NADRA link down. Your token stays valid.</source>
        <translation>د نادرا رابطه بنده ده. ستاسو ټوکن خوندي دی.</translation>
    </message>
    <message>
        <source>Cash is short. Your token stays valid.</source>
        <translation>نغدې پیسې کمې دي. ستاسو ټوکن خوندي دی.</translation>
    </message>
    <message>
        <source>A short break. Calling goes on soon.</source>
        <translation>لنډه وقفه ده. ژر به بیا راوبلل شئ.</translation>
    </message>
    <message>
        <source>Very busy: few numbers are given now.</source>
        <translation>ګڼه ګوڼه ده، اوس لږ نمبرونه ورکول کېږي.</translation>
    </message>
    <message>
        <source>No new numbers now. Tokens stay valid.</source>
        <translation>نوي نمبرونه بند دي. ټوکنونه خوندي دي.</translation>
    </message>
    <message>
        <source>The centre gives no numbers at this time.</source>
        <translation>په دې وخت کې نمبر نه ورکول کېږي.</translation>
    </message>
    <message>
        <source>Numbers are given again in a moment.</source>
        <translation>نمبرونه به لږ وروسته بیا ورکول شي.</translation>
    </message>
</context>
<context>
    <name>ToggleTile</name>
    <message>
        <source>on</source>
        <translation>لګېدلی</translation>
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
        <translation>تاسو ته څه اسانه ده؟</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>څرګند رنګونه</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>لوی لیک</translation>
    </message>
    <message>
        <source>Everything low down</source>
        <translation>هر څه لاندې</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>بېرته خپل کار ته</translation>
    </message>
</context>
<context>
    <name>owc::screens::HelpPanel</name>
    <message>
        <source>Someone is coming</source>
        <translation>څوک درځي</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>همدلته اوسئ.</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>عمله رابلل کېږي</translation>
    </message>
    <message>
        <source>One moment please.</source>
        <translation>یوه شېبه صبر وکړئ.</translation>
    </message>
    <message>
        <source>The staff cannot be told just now</source>
        <translation>اوس عملې ته خبر نشي رسېدلی</translation>
    </message>
    <message>
        <source>Please ask at a counter.</source>
        <translation>په کاونټر کې وپوښتئ.</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>مرسته راغله</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>بېرته خپل کار ته</translation>
    </message>
</context>
<context>
    <name>HallVoice</name>
    <message>
        <source>Token %1, %2, counter %3</source>
        <translation>ټوکن %1، %2، کاونټر %3</translation>
    </message>
    <message>
        <source>Token %1, counter %2</source>
        <translation>ټوکن %1، کاونټر %2</translation>
    </message>
</context>
<context>
    <name>owc::screens::PlacePage</name>
    <message>
        <source>All right, I have seen it</source>
        <translation>سمه ده، ومې لیده</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>له تاسو مخکې</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منټه انتظار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>انتظار لا معلوم نه دی</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>یوه شېبه صبر وکړئ</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>کېنئ، نمبر به د هال په سکرین راشي</translation>
    </message>
    <message>
        <source>Take my number</source>
        <translation>زما نمبر راکړئ</translation>
    </message>
    <message>
        <source>You are in line</source>
        <translation>تاسو په لیکه کې یاست</translation>
    </message>
    <message>
        <source>You are called: go to counter %1</source>
        <translation>تاسو بلل شوي یاست: کاونټر %1 ته ورشئ</translation>
    </message>
    <message>
        <source>You are being served at counter %1</source>
        <translation>په کاونټر %1 کې مو کار کېږي</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>عملې ته ورشئ</translation>
    </message>
    <message>
        <source>You get back to your place in line.</source>
        <translation>خپل ځای به بېرته ومومئ.</translation>
    </message>
    <message>
        <source>This number is finished</source>
        <translation>دا نمبر پای ته رسېدلی</translation>
    </message>
    <message>
        <source>For another need take a new number.</source>
        <translation>د بلې اړتیا لپاره نوی نمبر واخلئ.</translation>
    </message>
    <message>
        <source>Your slip is for today</source>
        <translation>ستاسو پرچۍ د نن ده</translation>
    </message>
    <message>
        <source>Take your number now.</source>
        <translation>اوس خپل نمبر واخلئ.</translation>
    </message>
    <message>
        <source>Your slip is for another day</source>
        <translation>ستاسو پرچۍ د بلې ورځې ده</translation>
    </message>
    <message>
        <source>This paper is not of today</source>
        <translation>دا کاغذ د نن نه دی</translation>
    </message>
    <message>
        <source>Take a new number, or ask the staff.</source>
        <translation>نوی نمبر واخلئ، یا له عملې وپوښتئ.</translation>
    </message>
    <message>
        <source>It cannot be looked up now</source>
        <translation>اوس یې نه شو کتلی</translation>
    </message>
    <message>
        <source>Your number stays valid.</source>
        <translation>ستاسو نمبر سم دی.</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::VisitorWindow</name>
    <message>
        <source>Counter %1</source>
        <translation>کاونټر %1</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>ستاسو وار دی</translation>
    </message>
    <message>
        <source>Lay this finger on the glass</source>
        <translation>دا ګوته په ښیښه کېږدئ</translation>
    </message>
    <message>
        <source>Lay your finger in the middle</source>
        <translation>ګوته په منځ کې کېږدئ</translation>
    </message>
    <message>
        <source>Lift your finger</source>
        <translation>ګوته پورته کړئ</translation>
    </message>
    <message>
        <source>More slowly, please</source>
        <translation>لږ ورو</translation>
    </message>
    <message>
        <source>NADRA's counter helps you. Your place is kept</source>
        <translation>د نادرا کاونټر به مرسته وکړي. ځای مو خوندي دی</translation>
    </message>
    <message>
        <source>Nobody may take money for this</source>
        <translation>د دې لپاره څوک پیسې نه شي اخیستی</translation>
    </message>
    <message>
        <source>Please another finger</source>
        <translation>بله ګوته کېږدئ</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>یوه شېبه صبر وکړئ</translation>
    </message>
    <message>
        <source>Please wipe your finger</source>
        <translation>ګوته پاکه کړئ</translation>
    </message>
    <message>
        <source>Press a little harder</source>
        <translation>لږ زور ورکړئ</translation>
    </message>
    <message>
        <source>Press a little less</source>
        <translation>لږ سپک یې کېږدئ</translation>
    </message>
    <message>
        <source>Thank you, it is you</source>
        <translation>مننه، و مو پېژندلئ</translation>
    </message>
    <message>
        <source>The same finger once more</source>
        <translation>همدا ګوته یو ځل بیا</translation>
    </message>
    <message>
        <source>The service is slow. Please wait: nothing is lost</source>
        <translation>خدمت ورو دی. صبر وکړئ، هېڅ نه دي ورک شوي</translation>
    </message>
    <message>
        <source>There is another way. We help you</source>
        <translation>بله لار هم شته. موږ مرسته کوو</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>پاتې هڅې</translation>
    </message>
    <message>
        <source>We make sure that it is you</source>
        <translation>موږ مو پېژندنه کوو</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ښه راغلاست</translation>
    </message>
    <message>
        <source>Your finger is too dry: moisten it</source>
        <translation>ګوته وچه ده، لږ یې لنده کړئ</translation>
    </message>
    <message>
        <source>Your finger is too wet: dry it</source>
        <translation>ګوته لنده ده، وچه یې کړئ</translation>
    </message>
    <message>
        <source>What you are entitled to</source>
        <translation>ستاسو لپاره ځوابونه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>You are in it</source>
        <translation>تاسو شامل یاست</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اوس نه</translation>
    </message>
    <message>
        <source>A survey first</source>
        <translation>لومړی سروې</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>کتل کېږي</translation>
    </message>
    <message>
        <source>A paper is missing</source>
        <translation>یو سند کم دی</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>لومړی نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>د ټولو لپاره</translation>
    </message>
    <message>
        <source>We look into it</source>
        <translation>موږ یې ګورو</translation>
    </message>
    <message>
        <source>Is this right? Touch here to hear it</source>
        <translation>ایا دا سمه ده؟ د اورېدو لپاره دلته لاس ولګوئ</translation>
    </message>
    <message>
        <source>It is sent. This is its number</source>
        <translation>واستول شو۔ دا یې شمېره ده</translation>
    </message>
    <message>
        <source>Your full amount is %1 rupees</source>
        <translation>ستاسو ټولې پیسې %1 روپۍ دي</translation>
    </message>
    <message>
        <source>Your full amount</source>
        <translation>ستاسو ټولې پیسې</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>روپۍ</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>تر اوسه شمېرل شوې</translation>
    </message>
    <message>
        <source>Take your receipt. Its number is</source>
        <translation>خپل رسید واخلئ. شمېره یې دا ده</translation>
    </message>
    <message>
        <source>Full amount and receipt: nothing is deducted</source>
        <translation>ټولې پیسې او رسید واخلئ، هېڅ کمی نشته</translation>
    </message>
    <message>
        <source>I have counted it and have it all: touch here</source>
        <translation>ما وشمېرلې، ټولې پیسې مې ترلاسه کړې: دلته لاس ووهئ</translation>
    </message>
    <message>
        <source>You have the full amount</source>
        <translation>تاسو ټولې پیسې ترلاسه کړې</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>You can draw your stipend now.</source>
        <translation>خپله وظیفه اوس اخیستلی شئ.</translation>
    </message>
    <message>
        <source>You can apply at the counter.</source>
        <translation>په کاونټر کې غوښتنلیک ورکړئ.</translation>
    </message>
    <message>
        <source>A survey of your family comes first.</source>
        <translation>لومړی به ستاسو د کورنۍ سروې کېږي.</translation>
    </message>
    <message>
        <source>Have your family&apos;s record brought up to date.</source>
        <translation>د کورنۍ اندراج مو تازه کړئ.</translation>
    </message>
    <message>
        <source>You can ask for another look at it.</source>
        <translation>د بیا کتنې غوښتنه کولی شئ.</translation>
    </message>
    <message>
        <source>Ask for a new survey of your family.</source>
        <translation>د کورنۍ نوې سروې وغواړئ.</translation>
    </message>
    <message>
        <source>The answer is not ready yet. Please wait.</source>
        <translation>ځواب لا تیار نه دی، انتظار وکړئ.</translation>
    </message>
    <message>
        <source>Bring the missing paper to the counter.</source>
        <translation>کم کاغذ کاونټر ته راوړئ.</translation>
    </message>
    <message>
        <source>Go to the NADRA counter first.</source>
        <translation>لومړی د نادرا کاونټر ته ولاړ شئ.</translation>
    </message>
    <message>
        <source>The staff look at it with you.</source>
        <translation>عمله به یې درسره وګوري.</translation>
    </message>
    <message>
        <source>It is given at: %1</source>
        <translation>دا دلته ورکول کېږي: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>ثبت یاست</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اوس نه</translation>
    </message>
    <message>
        <source>Survey needed</source>
        <translation>سروې په کار ده</translation>
    </message>
    <message>
        <source>Survey is old</source>
        <translation>سروې زړه ده</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>کتل کېږي</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>کاغذ کم دی</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>لومړی نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>د ټولو لپاره</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>په کاونټر کې وپوښتئ</translation>
    </message>
    <message>
        <source>You are enrolled.</source>
        <translation>ستاسو نوم ثبت شوی دی.</translation>
    </message>
    <message>
        <source>Ask the staff what you can do.</source>
        <translation>له عملې وپوښتئ چې اوس څه وکړئ.</translation>
    </message>
    <message>
        <source>Anybody may come.</source>
        <translation>دلته هر څوک راتلی شي.</translation>
    </message>
    <message>
        <source>Not by the last survey of your family.</source>
        <translation>د وروستۍ سروې له مخې اوس نه.</translation>
    </message>
    <message>
        <source>Not by what is on record now.</source>
        <translation>د اوسني ریکارډ له مخې اوس نه.</translation>
    </message>
    <message>
        <source>It is for another age.</source>
        <translation>دا د بل عمر لپاره دی.</translation>
    </message>
    <message>
        <source>It is for another member of the family.</source>
        <translation>دا د کورنۍ د بل غړي لپاره دی.</translation>
    </message>
    <message>
        <source>A certificate is not on record.</source>
        <translation>یو سند په ریکارډ کې نشته.</translation>
    </message>
    <message>
        <source>It is for families of another programme.</source>
        <translation>دا د بل پروګرام د کورنیو لپاره دی.</translation>
    </message>
    <message>
        <source>It is not given in your district.</source>
        <translation>دا ستاسو په ضلع کې نه ورکول کېږي.</translation>
    </message>
    <message>
        <source>You had it a short time ago.</source>
        <translation>دا مو لږ وخت مخکې اخیستی دی.</translation>
    </message>
    <message>
        <source>It is given once to a family.</source>
        <translation>دا یوې کورنۍ ته یو ځل ورکول کېږي.</translation>
    </message>
    <message>
        <source>The survey is old.</source>
        <translation>سروې زړه شوې ده.</translation>
    </message>
    <message>
        <source>Nobody in the family fits it yet.</source>
        <translation>په کورنۍ کې داسې غړی لا ثبت نه دی.</translation>
    </message>
    <message>
        <source>It is not given now.</source>
        <translation>دا اوس نه ورکول کېږي.</translation>
    </message>
</context>
<context>
    <name>owc::screens::AnswerPage</name>
    <message>
        <source>Answers for you</source>
        <translation>ستاسو لپاره ځواب</translation>
    </message>
    <message>
        <source>Bring to the counter</source>
        <translation>کاونټر ته راوړئ</translation>
    </message>
    <message>
        <source>Take a token</source>
        <translation>ټوکن واخلئ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ کړئ</translation>
    </message>
    <message>
        <source>Take the paper</source>
        <translation>کاغذ واخلئ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>نور</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کړئ</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>یوه شېبه صبر وکړئ</translation>
    </message>
    <message>
        <source>We are looking it up.</source>
        <translation>موږ یې ګورو.</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>لا ثبت نه دی</translation>
    </message>
    <message>
        <source>It cannot be asked now</source>
        <translation>اوس نشي پوښتل کېدلی</translation>
    </message>
    <message>
        <source>Take a token: the staff look it up.</source>
        <translation>ټوکن واخلئ، عمله به یې وګوري.</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>له عملې وپوښتئ</translation>
    </message>
    <message>
        <source>You can take a token too.</source>
        <translation>ټوکن هم اخیستلی شئ.</translation>
    </message>
    <message>
        <source>This is not a CNIC</source>
        <translation>دا شناختي کارډ نه دی</translation>
    </message>
    <message>
        <source>Touch listen to hear your answers.</source>
        <translation>د ځوابونو د اورېدو لپاره په بیا واورئ ګوته کېږدئ.</translation>
    </message>
    <message>
        <source>%1 · zone %2</source>
        <translation>%1 · برخه %2</translation>
    </message>
    <message>
        <source>Hold your card to the scanner to hear more.</source>
        <translation>د نورو معلوماتو لپاره کارډ سکینر ته ونیسئ.</translation>
    </message>
    <message>
        <source>The staff tell you more at the counter.</source>
        <translation>نور به درته عمله په کاونټر کې ووایي.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>New survey</source>
        <translation>نوې سروې</translation>
    </message>
    <message>
        <source>Roster update</source>
        <translation>د کورنۍ نوي معلومات</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>اپیل</translation>
    </message>
    <message>
        <source>After a disaster</source>
        <translation>له آفت وروسته</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>بیا ارزونه</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>کورنۍ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>House</source>
        <translation>کور</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغذونه</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>لوستل</translation>
    </message>
    <message>
        <source>head of the family</source>
        <translation>د کورنۍ مشر</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>خاوند یا ښځه</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>زوی یا لور</translation>
    </message>
    <message>
        <source>father or mother</source>
        <translation>پلار یا مور</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>ورور یا خور</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>لمسی یا لمسۍ</translation>
    </message>
    <message>
        <source>another relative</source>
        <translation>بل خپلوان</translation>
    </message>
    <message>
        <source>woman or girl</source>
        <translation>ښځه یا نجلۍ</translation>
    </message>
    <message>
        <source>man or boy</source>
        <translation>سړی یا هلک</translation>
    </message>
    <message>
        <source>transgender</source>
        <translation>خواجه سرا</translation>
    </message>
    <message>
        <source>not married</source>
        <translation>ناواده</translation>
    </message>
    <message>
        <source>married</source>
        <translation>واده شوی</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>کونډه یا کونډ</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>طلاق شوې</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>بېل اوسېدونکي</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>نوی څه نشته</translation>
    </message>
    <message>
        <source>born since</source>
        <translation>له هغې وروسته زېږېدلی</translation>
    </message>
    <message>
        <source>married since</source>
        <translation>له هغې وروسته واده شوی</translation>
    </message>
    <message>
        <source>divorced since</source>
        <translation>له هغې وروسته طلاق شوی</translation>
    </message>
    <message>
        <source>widowed since</source>
        <translation>له هغې وروسته کونډه شوې</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>وفات شوی</translation>
    </message>
    <message>
        <source>has come to live here</source>
        <translation>اوس ورسره اوسي</translation>
    </message>
    <message>
        <source>has left the family</source>
        <translation>اوس په کورنۍ کې نشته</translation>
    </message>
    <message>
        <source>schooling has changed</source>
        <translation>په تعلیم کې بدلون</translation>
    </message>
    <message>
        <source>health has changed</source>
        <translation>په روغتیا کې بدلون</translation>
    </message>
    <message>
        <source>disability has changed</source>
        <translation>په معذورۍ کې بدلون</translation>
    </message>
    <message>
        <source>work has changed</source>
        <translation>په کار کې بدلون</translation>
    </message>
    <message>
        <source>was written down wrong</source>
        <translation>ناسم لیکل شوی و</translation>
    </message>
    <message>
        <source>A widow</source>
        <translation>کونډه</translation>
    </message>
    <message>
        <source>An elderly woman</source>
        <translation>زړه ښځه</translation>
    </message>
    <message>
        <source>A disability</source>
        <translation>معذوري</translation>
    </message>
    <message>
        <source>What is on record is not so</source>
        <translation>ریکارډ سم نه دی</translation>
    </message>
    <message>
        <source>A flood</source>
        <translation>سیلاب</translation>
    </message>
    <message>
        <source>An earthquake</source>
        <translation>زلزله</translation>
    </message>
    <message>
        <source>A fire</source>
        <translation>اور</translation>
    </message>
    <message>
        <source>Another disaster</source>
        <translation>بل آفت</translation>
    </message>
    <message>
        <source>Members under 18 or over 65</source>
        <translation>له 18 کم یا له 65 ډېر عمر غړي</translation>
    </message>
    <message>
        <source>Schooling of the head</source>
        <translation>د مشر تعلیم</translation>
    </message>
    <message>
        <source>Children of 5 to 16 at school</source>
        <translation>د 5 تر 16 کلونو ماشومان په ښوونځي کې</translation>
    </message>
    <message>
        <source>Rooms for each person</source>
        <translation>د هر کس کوټې</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>تشناب</translation>
    </message>
    <message>
        <source>Refrigerator, freezer or washing machine</source>
        <translation>فریج، فریزر یا د جامو مینځلو مشین</translation>
    </message>
    <message>
        <source>Air conditioner, air cooler, geyser or heater</source>
        <translation>اې سي، کولر، ګیزر یا هیټر</translation>
    </message>
    <message>
        <source>Cooking stove, range or microwave</source>
        <translation>نغری، کوکنګ رېنج یا مایکروویو</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>ګاډي</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>ټلویزیون</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>څاروي</translation>
    </message>
    <message>
        <source>Own farm land</source>
        <translation>خپله کرنیزه ځمکه</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>له 0 تر 2</translation>
    </message>
    <message>
        <source>3 to 4</source>
        <translation>له 3 تر 4</translation>
    </message>
    <message>
        <source>5 to 6</source>
        <translation>له 5 تر 6</translation>
    </message>
    <message>
        <source>7 or more</source>
        <translation>7 یا ډېر</translation>
    </message>
    <message>
        <source>never attended</source>
        <translation>هېڅکله ښوونځي ته نه دي تللي</translation>
    </message>
    <message>
        <source>up to class 5</source>
        <translation>تر 5 ټولګي</translation>
    </message>
    <message>
        <source>class 6 to 10</source>
        <translation>له 6 تر 10 ټولګي</translation>
    </message>
    <message>
        <source>class 11 or more</source>
        <translation>11 ټولګی یا ډېر</translation>
    </message>
    <message>
        <source>no child of that age</source>
        <translation>د دې عمر ماشوم نشته</translation>
    </message>
    <message>
        <source>all attend</source>
        <translation>ټول ځي</translation>
    </message>
    <message>
        <source>some attend</source>
        <translation>ځینې ځي</translation>
    </message>
    <message>
        <source>none attends</source>
        <translation>هېڅوک نه ځي</translation>
    </message>
    <message>
        <source>over 0 to 0.2</source>
        <translation>له 0 پورته، تر 0.2</translation>
    </message>
    <message>
        <source>over 0.2 to 0.3</source>
        <translation>له 0.2 پورته، تر 0.3</translation>
    </message>
    <message>
        <source>over 0.3 to 0.4</source>
        <translation>له 0.3 پورته، تر 0.4</translation>
    </message>
    <message>
        <source>over 0.4</source>
        <translation>له 0.4 ډېر</translation>
    </message>
    <message>
        <source>flush, to sewer, pit or drain</source>
        <translation>فلش، ګټر، کندې یا لښتي ته</translation>
    </message>
    <message>
        <source>dry, raised or pit</source>
        <translation>وچ، لوړ یا کنده لرونکی</translation>
    </message>
    <message>
        <source>no toilet</source>
        <translation>تشناب نشته</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>car or tractor, and motorcycle</source>
        <translation>موټر یا ټراکټر، او موټرسایکل</translation>
    </message>
    <message>
        <source>car or tractor only</source>
        <translation>یوازې موټر یا ټراکټر</translation>
    </message>
    <message>
        <source>motorcycle only</source>
        <translation>یوازې موټرسایکل</translation>
    </message>
    <message>
        <source>neither of them</source>
        <translation>له دې هېڅ یو</translation>
    </message>
    <message>
        <source>buffalo or bullock, and cow, goat or sheep</source>
        <translation>مېښه یا غویی، او غوا، وزه یا پسه</translation>
    </message>
    <message>
        <source>buffalo or bullock only</source>
        <translation>یوازې مېښه یا غویی</translation>
    </message>
    <message>
        <source>cow, goat or sheep only</source>
        <translation>یوازې غوا، وزه یا پسه</translation>
    </message>
    <message>
        <source>no land</source>
        <translation>ځمکه نشته</translation>
    </message>
    <message>
        <source>up to 12.5</source>
        <translation>تر 12.5</translation>
    </message>
    <message>
        <source>over 12.5</source>
        <translation>له 12.5 ډېر</translation>
    </message>
    <message>
        <source>identity cards</source>
        <translation>پېژندپاڼې</translation>
    </message>
    <message>
        <source>B-Forms of the children</source>
        <translation>د ماشومانو ب فورمې</translation>
    </message>
    <message>
        <source>electricity or gas bill</source>
        <translation>د برېښنا یا ګاز بل</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>زېږېدنه %1</translation>
    </message>
    <message>
        <source>has no number yet</source>
        <translation>لا شمېره نه لري</translation>
    </message>
    <message>
        <source>number ends in %1</source>
        <translation>د شمېرې پای %1</translation>
    </message>
    <message>
        <source>goes to class %1</source>
        <translation>په %1 ټولګي کې</translation>
    </message>
    <message>
        <source>has a certificate of disability</source>
        <translation>د معذورۍ سند لري</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Papers that were seen</source>
        <translation>هغه کاغذونه چې ولیدل شول</translation>
    </message>
    <message>
        <source>The answer comes by SMS</source>
        <translation>ځواب په پیغام کې راځي</translation>
    </message>
    <message>
        <source>to the telephone that ends in %1</source>
        <translation>هغه ټیلیفون ته چې پای یې %1 دی</translation>
    </message>
</context>
</TS>
