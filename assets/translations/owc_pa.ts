<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_PK" sourcelanguage="en">
<context>
    <name>Need</name>
    <message>
        <source>Withdraw my stipend</source>
        <translation>وظیفہ کڈھوانا</translation>
    </message>
    <message>
        <source>green</source>
        <translation>ہرا</translation>
    </message>
    <message>
        <source>Am I eligible?</source>
        <translation>کیہ میں حقدار آں؟</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>نیلا</translation>
    </message>
    <message>
        <source>Register or update my family</source>
        <translation>ٹبر دا اندراج</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>جامنی</translation>
    </message>
    <message>
        <source>Fingerprint or CNIC problem</source>
        <translation>انگوٹھا یا کارڈ</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>فیروزی</translation>
    </message>
    <message>
        <source>School stipend</source>
        <translation>بالاں دا تعلیمی وظیفہ</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>بغیر سود قرضہ</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بھورا</translation>
    </message>
    <message>
        <source>Medical or other help</source>
        <translation>علاج یا ہور مدد</translation>
    </message>
    <message>
        <source>red</source>
        <translation>لال</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>گلابی</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>سرمئی</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>No, go on</source>
        <translation>نہیں، اگے چلو</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>حاملہ آں</translation>
    </message>
    <message>
        <source>I have an infant</source>
        <translation>گود وچ بال اے</translation>
    </message>
    <message>
        <source>I am elderly</source>
        <translation>بزرگ آں</translation>
    </message>
    <message>
        <source>I have a disability</source>
        <translation>معذوری اے</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>ترجیح نہیں</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حاملہ</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>گود وچ بال</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معذوری</translation>
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
        <translation>فیر سنو</translation>
    </message>
    <message>
        <source>Easier view</source>
        <translation>آسانی</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>عملہ سدو</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>One Window Centre</source>
        <translation>ون ونڈو سینٹر</translation>
    </message>
</context>
<context>
    <name>JourneyRibbon</name>
    <message>
        <source>Step %1 of 4: need</source>
        <translation>چار وچوں قدم %1: لوڑ</translation>
    </message>
    <message>
        <source>Step %1 of 4: card</source>
        <translation>چار وچوں قدم %1: کارڈ</translation>
    </message>
    <message>
        <source>Step %1 of 4: priority</source>
        <translation>چار وچوں قدم %1: ترجیح</translation>
    </message>
    <message>
        <source>Step %1 of 4: ticket</source>
        <translation>چار وچوں قدم %1: پرچی</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>مٹاؤ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>اگے چلو</translation>
    </message>
</context>
<context>
    <name>CnicField</name>
    <message>
        <source>CNIC number, %1 of 13 digits</source>
        <translation>شناختی کارڈ نمبر، 13 وچوں %1 ہندسے</translation>
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
        <translation>ٹوکن %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>Ticket number %1</source>
        <translation>پرچی نمبر %1</translation>
    </message>
</context>
<context>
    <name>owc::screens::LanguagePage</name>
    <message>
        <source>Touch your language</source>
        <translation>بولی نوں ہتھ لاؤ</translation>
    </message>
</context>
<context>
    <name>owc::screens::NeedPage</name>
    <message>
        <source>What do you need today?</source>
        <translation>تہانوں اج کیہ چاہیدا اے؟</translation>
    </message>
    <message>
        <source>Touch a picture below</source>
        <translation>تھلے تصویر نوں ہتھ لاؤ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ہور</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>پہلا صفحہ</translation>
    </message>
</context>
<context>
    <name>owc::screens::CnicPage</name>
    <message>
        <source>Type your CNIC number</source>
        <translation>شناختی کارڈ نمبر لکھو</translation>
    </message>
    <message>
        <source>The 13 digits on your card</source>
        <translation>کارڈ تے لکھے 13 ہندسے</translation>
    </message>
    <message>
        <source>All 13 digits are needed.
You can also go on without a card.</source>
        <translation>پورے 13 ہندسے لکھو،
یا بغیر کارڈ اگے چلو</translation>
    </message>
    <message>
        <source>No card? Go on without it</source>
        <translation>کارڈ نہیں؟ بغیر کارڈ اگے چلو</translation>
    </message>
    <message>
        <source>Digits typed so far: %1 of 13</source>
        <translation>13 وچوں %1 ہندسے لکھے گئے</translation>
    </message>
    <message>
        <source>The last three digits are %1</source>
        <translation>اخیرلے تن ہندسے ایہ نیں: %1</translation>
    </message>
    <message>
        <source>This is not a CNIC.
Please type the number.</source>
        <translation>ایہ شناختی کارڈ نہیں۔
نمبر لکھو۔</translation>
    </message>
    <message>
        <source>Or hold the card to the scanner</source>
        <translation>یا کارڈ سکینر اگے رکھو</translation>
    </message>
</context>
<context>
    <name>owc::screens::PriorityPage</name>
    <message>
        <source>Is waiting hard for you?</source>
        <translation>کیہ اڈیکنا اوکھا اے؟</translation>
    </message>
    <message>
        <source>Touch a picture and we will call you earlier</source>
        <translation>تصویر نوں ہتھ لاؤ، تہانوں پہلاں سداں گے</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>نہیں، اگے چلو</translation>
    </message>
</context>
<context>
    <name>owc::screens::WaitingPage</name>
    <message>
        <source>One moment please</source>
        <translation>اک پل ٹھہرو</translation>
    </message>
    <message>
        <source>Your number is being made</source>
        <translation>تہاڈا نمبر بن رہیا اے</translation>
    </message>
    <message>
        <source>Your slip is being made</source>
        <translation>تہاڈی پرچی بن رہی اے</translation>
    </message>
</context>
<context>
    <name>owc::screens::TroublePage</name>
    <message>
        <source>The centre is not open now</source>
        <translation>سینٹر ہنے کھلا نہیں</translation>
    </message>
    <message>
        <source>Please ask the staff when it opens.</source>
        <translation>عملے توں پچھو کدوں کھلے گا</translation>
    </message>
    <message>
        <source>All numbers of today are given out</source>
        <translation>اج دے سارے نمبر مک گئے</translation>
    </message>
    <message>
        <source>Please ask the staff how to come back.</source>
        <translation>عملے توں پچھو فیر کدوں آؤنا اے</translation>
    </message>
    <message>
        <source>This service is not offered here now</source>
        <translation>ایہ خدمت ہنے ایتھے نہیں ملدی</translation>
    </message>
    <message>
        <source>Please finish and choose another one.</source>
        <translation>مکاؤ تے دوجی چنو</translation>
    </message>
    <message>
        <source>Your number could not be made</source>
        <translation>تہاڈا نمبر نہیں بن سکیا</translation>
    </message>
    <message>
        <source>Please try again, or call the staff.</source>
        <translation>فیر کوشش کرو، یا عملہ سدو</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>فیر کوشش کرو</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>مکاؤ</translation>
    </message>
    <message>
        <source>All of today&apos;s turns are given out</source>
        <translation>اج دیاں ساریاں واریاں مک گئیاں</translation>
    </message>
    <message>
        <source>Take a slip: it keeps a turn for you.</source>
        <translation>پرچی لوو، تہاڈی واری محفوظ رہے گی</translation>
    </message>
    <message>
        <source>No numbers are given just now</source>
        <translation>ایس ویلے نمبر نہیں دتے جا رہے</translation>
    </message>
    <message>
        <source>The hall is full just now</source>
        <translation>ہال ایس ویلے بھریا ہویا اے</translation>
    </message>
    <message>
        <source>Take a slip, or try again in a while.</source>
        <translation>پرچی لوو، یا تھوڑی دیر بعد کوشش کرو</translation>
    </message>
    <message>
        <source>You have been here for this today</source>
        <translation>تسیں اج ایس کم لئی آ چکے او</translation>
    </message>
    <message>
        <source>Please ask the staff if you need more.</source>
        <translation>ہور لوڑ ہووے تے عملے توں پچھو</translation>
    </message>
    <message>
        <source>No day has room yet</source>
        <translation>ہالے کسے دن تھاں نہیں</translation>
    </message>
    <message>
        <source>Your slip could not be made</source>
        <translation>تہاڈی پرچی نہیں بن سکی</translation>
    </message>
    <message>
        <source>A slip for another day</source>
        <translation>کسے ہور دن دی پرچی</translation>
    </message>
</context>
<context>
    <name>owc::screens::ClosedPage</name>
    <message>
        <source>The centre is not open yet</source>
        <translation>سینٹر ہالے کھلا نہیں</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>اک پل ٹھہرو</translation>
    </message>
</context>
<context>
    <name>owc::screens::TokenPage</name>
    <message>
        <source>before you</source>
        <translation>تہاڈے توں پہلاں</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ اڈیک</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>اڈیک ہالے پتا نہیں</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>حصہ، سجے پاسے</translation>
    </message>
    <message>
        <source>zone, on the left</source>
        <translation>حصہ، کھبے پاسے</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>حصہ، سامنے</translation>
    </message>
    <message>
        <source>Your slip is being printed</source>
        <translation>تہاڈی پرچی چھپ رہی اے</translation>
    </message>
    <message>
        <source>Take your slip below</source>
        <translation>پرچی تھلوں لوو</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>بیٹھ جاؤ، نمبر ہال دی سکرین تے آوے گا</translation>
    </message>
    <message>
        <source>No paper: remember this number</source>
        <translation>کاغذ مک گیا، ایہ نمبر یاد رکھو</translation>
    </message>
    <message>
        <source>No slip came: remember this number</source>
        <translation>پرچی نہیں نکلی، ایہ نمبر یاد رکھو</translation>
    </message>
    <message>
        <source>The staff know and will bring paper.</source>
        <translation>عملے نوں پتا اے، اوہ کاغذ لیاون گے</translation>
    </message>
    <message>
        <source>Take a photo of it, or tell the staff.</source>
        <translation>تصویر لوو، یا عملے نوں دسو</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٹھیک اے، میں ویکھ لیا</translation>
    </message>
    <message>
        <source>Zone %1, on the right</source>
        <translation>حصہ %1، سجے پاسے</translation>
    </message>
    <message>
        <source>Zone %1, on the left</source>
        <translation>حصہ %1، کھبے پاسے</translation>
    </message>
    <message>
        <source>Zone %1, straight ahead</source>
        <translation>حصہ %1، سامنے</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>حصہ %1</translation>
    </message>
    <message>
        <source>Take your slip from the printer</source>
        <translation>پرچی پرنٹر توں لوو</translation>
    </message>
    <message>
        <source>If none comes, ask the staff.</source>
        <translation>نہ نکلے تے عملے توں پچھو۔</translation>
    </message>
    <message>
        <source>Did a slip come? If not, remember this number</source>
        <translation>پرچی نکلی؟ نہیں تے ایہ نمبر یاد رکھو</translation>
    </message>
    <message>
        <source>The staff know and will look.</source>
        <translation>عملے نوں پتا اے، اوہ ویکھن گے۔</translation>
    </message>
</context>
<context>
    <name>owc::screens::WarningOverlay</name>
    <message>
        <source>Do you need more time?</source>
        <translation>کیہ ہور وقت چاہیدا اے؟</translation>
    </message>
    <message>
        <source>seconds, then this screen is cleared</source>
        <translation>سکنٹ، فیر ایہ سکرین صاف ہو جاوے گی</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>ہاں جی، ہور وقت چاہیدا اے</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>zone, on the left</source>
        <translation>حصہ، کھبے پاسے</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>حصہ، سجے پاسے</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>حصہ، سامنے</translation>
    </message>
    <message>
        <source>CNIC card</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>Children&apos;s B-Form</source>
        <translation>بالاں دا ب فارم</translation>
    </message>
    <message>
        <source>Electricity or gas bill</source>
        <translation>بجلی یا گیس دا بل</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>اپنا موبائل فون</translation>
    </message>
    <message>
        <source>The slip you were given</source>
        <translation>دتی ہوئی پرچی</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>اپنی رسید</translation>
    </message>
    <message>
        <source>DUPLICATE: this number was printed before</source>
        <translation>نقل: ایہ نمبر پہلاں چھپیا اے</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>تہاڈے توں پہلاں</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ اڈیک</translation>
    </message>
    <message>
        <source>the wait is not known yet</source>
        <translation>اڈیک ہالے پتا نہیں</translation>
    </message>
    <message>
        <source>your priority is noted</source>
        <translation>ترجیح درج اے</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>نال لیاؤ</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت اے، پیسے نہ دیو</translation>
    </message>
    <message>
        <source>Parents&apos; CNIC cards</source>
        <translation>ماپیاں دے شناختی کارڈ</translation>
    </message>
    <message>
        <source>Income certificate</source>
        <translation>آمدن دی سند</translation>
    </message>
    <message>
        <source>Disability certificate</source>
        <translation>معذوری دی سند</translation>
    </message>
    <message>
        <source>Rent agreement</source>
        <translation>کرایہ نامہ</translation>
    </message>
    <message>
        <source>Fee receipts</source>
        <translation>فیس دیاں رسیداں</translation>
    </message>
    <message>
        <source>Medical bills</source>
        <translation>علاج دے بل</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>ٹیکیاں دا کارڈ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Picture of the house</source>
        <translation>گھر دی تصویر</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>اک ہور کاغذ</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Monday</source>
        <translation>پیر</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>منگل</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>بدھ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>جمعرات</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعہ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>اتوار</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>واپس آون دا دن</translation>
    </message>
    <message>
        <source>is your time</source>
        <translation>وجے آؤ</translation>
    </message>
    <message>
        <source>Bring this slip with you</source>
        <translation>ایہ پرچی نال لیاؤ</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت اے، پیسے نہ دیو</translation>
    </message>
</context>
<context>
    <name>owc::board::BoardWindow</name>
    <message>
        <source>Hall display</source>
        <translation>ہال دی سکرین</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>سرور نال رابطہ ہو رہیا اے</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>اپنے نمبر دی اڈیک کرو</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>ہن آؤ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>کاؤنٹر</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>پہلاں سدے گئے</translation>
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
        <translation>پیر</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>منگل</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>بدھ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>جمعرات</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعہ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ہفتہ</translation>
    </message>
</context>
<context>
    <name>owc::screens::SlipPage</name>
    <message>
        <source>Your turn is on this day</source>
        <translation>تہاڈی واری ایس دن اے</translation>
    </message>
    <message>
        <source>Keep the slip, or take a photo</source>
        <translation>پرچی سانبھو، یا تصویر لوو</translation>
    </message>
    <message>
        <source>Show it to the staff on that day.</source>
        <translation>اوس دن عملے نوں وکھاؤ</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٹھیک اے، میں ویکھ لیا</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bank link down. Your token stays valid.</source>
        <translation>بینک دا رابطہ بند اے۔ تہاڈا ٹوکن محفوظ اے۔</translation>
    </message>
    <message>
        <source>NADRA link down. Your token stays valid.</source>
        <translation>نادرا دا رابطہ بند اے۔ تہاڈا ٹوکن محفوظ اے۔</translation>
    </message>
    <message>
        <source>Cash is short. Your token stays valid.</source>
        <translation>نقدی گھٹ اے۔ تہاڈا ٹوکن محفوظ اے۔</translation>
    </message>
    <message>
        <source>A short break. Calling goes on soon.</source>
        <translation>نکا وقفہ اے۔ چھیتی فیر سدیا جاوے گا۔</translation>
    </message>
    <message>
        <source>Very busy: few numbers are given now.</source>
        <translation>ہال وچ رش اے، ہنے گھٹ نمبر مل رہے نیں۔</translation>
    </message>
    <message>
        <source>No new numbers now. Tokens stay valid.</source>
        <translation>نویں نمبر بند نیں۔ ٹوکن محفوظ نیں۔</translation>
    </message>
    <message>
        <source>The centre gives no numbers at this time.</source>
        <translation>ایس ویلے نمبر نہیں دتے جاندے۔</translation>
    </message>
    <message>
        <source>Numbers are given again in a moment.</source>
        <translation>نمبر تھوڑی دیر بعد فیر ملن گے۔</translation>
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
        <translation>تہاڈے لئی کیہ سوکھا اے؟</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تیز رنگ</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>وڈی لکھائی</translation>
    </message>
    <message>
        <source>Everything low down</source>
        <translation>سبھ کجھ تھلے</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس اپنے کم تے</translation>
    </message>
</context>
<context>
    <name>owc::screens::HelpPanel</name>
    <message>
        <source>Someone is coming</source>
        <translation>کوئی آ رہیا اے</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>ایتھے ای ٹھہرو۔</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>عملے نوں سدیا جا رہیا اے</translation>
    </message>
    <message>
        <source>One moment please.</source>
        <translation>اک پل ٹھہرو۔</translation>
    </message>
    <message>
        <source>The staff cannot be told just now</source>
        <translation>ہنے عملے نوں خبر نہیں ہو سکدی</translation>
    </message>
    <message>
        <source>Please ask at a counter.</source>
        <translation>کاؤنٹر تے پچھو۔</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>مدد آ گئی اے</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس اپنے کم تے</translation>
    </message>
</context>
<context>
    <name>HallVoice</name>
    <message>
        <source>Token %1, %2, counter %3</source>
        <translation>ٹوکن %1، %2، کاؤنٹر %3</translation>
    </message>
    <message>
        <source>Token %1, counter %2</source>
        <translation>ٹوکن %1، کاؤنٹر %2</translation>
    </message>
</context>
<context>
    <name>owc::screens::PlacePage</name>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٹھیک اے، میں ویکھ لیا</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>تہاڈے توں پہلاں</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ اڈیک</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>اڈیک ہالے پتا نہیں</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>اک پل ٹھہرو</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>بیٹھ جاؤ، نمبر ہال دی سکرین تے آوے گا</translation>
    </message>
    <message>
        <source>Take my number</source>
        <translation>میرا نمبر دیو</translation>
    </message>
    <message>
        <source>You are in line</source>
        <translation>تسیں لائن وچ او</translation>
    </message>
    <message>
        <source>You are called: go to counter %1</source>
        <translation>تہانوں سدیا گیا اے: کاؤنٹر %1 تے جاؤ</translation>
    </message>
    <message>
        <source>You are being served at counter %1</source>
        <translation>کاؤنٹر %1 تے تہاڈا کم ہو رہیا اے</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>عملے کول جاؤ</translation>
    </message>
    <message>
        <source>You get back to your place in line.</source>
        <translation>تہانوں تہاڈی تھاں واپس ملے گی۔</translation>
    </message>
    <message>
        <source>This number is finished</source>
        <translation>ایہ نمبر مک گیا اے</translation>
    </message>
    <message>
        <source>For another need take a new number.</source>
        <translation>ہور لوڑ لئی نواں نمبر لوو۔</translation>
    </message>
    <message>
        <source>Your slip is for today</source>
        <translation>تہاڈی پرچی اج دی اے</translation>
    </message>
    <message>
        <source>Take your number now.</source>
        <translation>ہن اپنا نمبر لوو۔</translation>
    </message>
    <message>
        <source>Your slip is for another day</source>
        <translation>تہاڈی پرچی کسے ہور دن دی اے</translation>
    </message>
    <message>
        <source>This paper is not of today</source>
        <translation>ایہ کاغذ اج دا نہیں</translation>
    </message>
    <message>
        <source>Take a new number, or ask the staff.</source>
        <translation>نواں نمبر لوو، یا عملے توں پچھو۔</translation>
    </message>
    <message>
        <source>It cannot be looked up now</source>
        <translation>ہنے ویکھیا نہیں جا سکدا</translation>
    </message>
    <message>
        <source>Your number stays valid.</source>
        <translation>تہاڈا نمبر ٹھیک اے۔</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::VisitorWindow</name>
    <message>
        <source>Counter %1</source>
        <translation>کاؤنٹر %1</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>تہاڈی واری اے</translation>
    </message>
    <message>
        <source>Lay this finger on the glass</source>
        <translation>ایہ انگل شیشے تے رکھو</translation>
    </message>
    <message>
        <source>Lay your finger in the middle</source>
        <translation>انگل وچکار رکھو</translation>
    </message>
    <message>
        <source>Lift your finger</source>
        <translation>انگل چکو</translation>
    </message>
    <message>
        <source>More slowly, please</source>
        <translation>ذرا ہولی</translation>
    </message>
    <message>
        <source>NADRA's counter helps you. Your place is kept</source>
        <translation>نادرا دا کاؤنٹر تہاڈی مدد کرے گا۔ تہاڈی تھاں محفوظ اے</translation>
    </message>
    <message>
        <source>Nobody may take money for this</source>
        <translation>ایس لئی کوئی پیسے نہیں لے سکدا</translation>
    </message>
    <message>
        <source>Please another finger</source>
        <translation>دوجی انگل رکھو</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>اک پل ٹھہرو</translation>
    </message>
    <message>
        <source>Please wipe your finger</source>
        <translation>انگل صاف کرو</translation>
    </message>
    <message>
        <source>Press a little harder</source>
        <translation>ذرا زور نال دباؤ</translation>
    </message>
    <message>
        <source>Press a little less</source>
        <translation>ذرا ہولا دباؤ</translation>
    </message>
    <message>
        <source>Thank you, it is you</source>
        <translation>شکریہ، تہاڈی پچھان ہو گئی</translation>
    </message>
    <message>
        <source>The same finger once more</source>
        <translation>اوہی انگل اک وار فیر</translation>
    </message>
    <message>
        <source>The service is slow. Please wait: nothing is lost</source>
        <translation>سروس ہولی اے۔ ٹھہرو، کجھ ضائع نہیں ہویا</translation>
    </message>
    <message>
        <source>There is another way. We help you</source>
        <translation>دوجا طریقہ وی اے۔ اسیں مدد کراں گے</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>باقی کوششاں</translation>
    </message>
    <message>
        <source>We make sure that it is you</source>
        <translation>اسیں تہاڈی پچھان کرنے آں</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>جی آیاں نوں</translation>
    </message>
    <message>
        <source>Your finger is too dry: moisten it</source>
        <translation>انگل سکی اے، ذرا گلی کرو</translation>
    </message>
    <message>
        <source>Your finger is too wet: dry it</source>
        <translation>انگل گلی اے، سکاؤ</translation>
    </message>
    <message>
        <source>What you are entitled to</source>
        <translation>تہاڈے لئی جواب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جی ہاں</translation>
    </message>
    <message>
        <source>You are in it</source>
        <translation>تسیں شامل او</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ہالے نئیں</translation>
    </message>
    <message>
        <source>A survey first</source>
        <translation>پہلے سروے</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جانچ ہو رہی اے</translation>
    </message>
    <message>
        <source>A paper is missing</source>
        <translation>اک کاغذ گھٹ اے</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>پہلے نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>سبھ لئی</translation>
    </message>
    <message>
        <source>We look into it</source>
        <translation>اسیں ویکھدے آں</translation>
    </message>
    <message>
        <source>Is this right? Touch here to hear it</source>
        <translation>کیہ ایہہ ٹھیک اے؟ سنن لئی ایتھے چھوہو</translation>
    </message>
    <message>
        <source>It is sent. This is its number</source>
        <translation>بھیج دتا گیا۔ ایہہ ایہدا نمبر اے</translation>
    </message>
    <message>
        <source>Your full amount is %1 rupees</source>
        <translation>تہاڈی پوری رقم %1 روپئے اے</translation>
    </message>
    <message>
        <source>Your full amount</source>
        <translation>تہاڈی پوری رقم</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>روپئے</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>ہݨ تک گݨے</translation>
    </message>
    <message>
        <source>Take your receipt. Its number is</source>
        <translation>اپݨی رسید لوو۔ ایہدا نمبر ایہ اے</translation>
    </message>
    <message>
        <source>Full amount and receipt: nothing is deducted</source>
        <translation>پوری رقم تے رسید لوو، کوئی کٹوتی نہیں</translation>
    </message>
    <message>
        <source>I have counted it and have it all: touch here</source>
        <translation>میں گݨ لیا، پوری رقم مل گئی: ایتھے چھوہو</translation>
    </message>
    <message>
        <source>You have the full amount</source>
        <translation>تہانوں پوری رقم مل گئی</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>You can draw your stipend now.</source>
        <translation>تسیں اپنا وظیفہ ہنے لے سکدے او۔</translation>
    </message>
    <message>
        <source>You can apply at the counter.</source>
        <translation>کاؤنٹر تے درخواست دیو۔</translation>
    </message>
    <message>
        <source>A survey of your family comes first.</source>
        <translation>پہلاں تہاڈے ٹبر دا سروے ہووے گا۔</translation>
    </message>
    <message>
        <source>Have your family&apos;s record brought up to date.</source>
        <translation>ٹبر دا اندراج نواں کراؤ۔</translation>
    </message>
    <message>
        <source>You can ask for another look at it.</source>
        <translation>تسیں فیر جانچ دی درخواست دے سکدے او۔</translation>
    </message>
    <message>
        <source>Ask for a new survey of your family.</source>
        <translation>ٹبر دا نواں سروے کراؤ۔</translation>
    </message>
    <message>
        <source>The answer is not ready yet. Please wait.</source>
        <translation>جواب ہالے تیار نہیں، اڈیک کرو۔</translation>
    </message>
    <message>
        <source>Bring the missing paper to the counter.</source>
        <translation>جیہڑا کاغذ گھٹ اے اوہ کاؤنٹر تے لیاؤ۔</translation>
    </message>
    <message>
        <source>Go to the NADRA counter first.</source>
        <translation>پہلاں نادرا کاؤنٹر تے جاؤ۔</translation>
    </message>
    <message>
        <source>The staff look at it with you.</source>
        <translation>عملہ تہاڈے نال ویکھے گا۔</translation>
    </message>
    <message>
        <source>It is given at: %1</source>
        <translation>ایہ ایتھے ملدا اے: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جی ہاں</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج اے</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ہالے نہیں</translation>
    </message>
    <message>
        <source>Survey needed</source>
        <translation>سروے ضروری</translation>
    </message>
    <message>
        <source>Survey is old</source>
        <translation>سروے پرانا</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جانچ جاری</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>کاغذ گھٹ اے</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>پہلاں نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>ساریاں لئی</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>کاؤنٹر تے پچھو</translation>
    </message>
    <message>
        <source>You are enrolled.</source>
        <translation>تہاڈا اندراج ہو چکیا اے۔</translation>
    </message>
    <message>
        <source>Ask the staff what you can do.</source>
        <translation>عملے توں پچھو ہن کیہ کریے۔</translation>
    </message>
    <message>
        <source>Anybody may come.</source>
        <translation>ایتھے سارے آ سکدے نیں۔</translation>
    </message>
    <message>
        <source>Not by the last survey of your family.</source>
        <translation>پچھلے سروے مطابق ہالے نہیں۔</translation>
    </message>
    <message>
        <source>Not by what is on record now.</source>
        <translation>ہن دے ریکارڈ مطابق ہالے نہیں۔</translation>
    </message>
    <message>
        <source>It is for another age.</source>
        <translation>ایہ ہور عمر لئی اے۔</translation>
    </message>
    <message>
        <source>It is for another member of the family.</source>
        <translation>ایہ ٹبر دے کسے ہور جی لئی اے۔</translation>
    </message>
    <message>
        <source>A certificate is not on record.</source>
        <translation>اک سند ریکارڈ وچ نہیں۔</translation>
    </message>
    <message>
        <source>It is for families of another programme.</source>
        <translation>ایہ دوجے پروگرام والے ٹبراں لئی اے۔</translation>
    </message>
    <message>
        <source>It is not given in your district.</source>
        <translation>ایہ تہاڈے ضلعے وچ نہیں ملدا۔</translation>
    </message>
    <message>
        <source>You had it a short time ago.</source>
        <translation>ایہ تہانوں تھوڑا چر پہلاں ملیا اے۔</translation>
    </message>
    <message>
        <source>It is given once to a family.</source>
        <translation>ایہ اک ٹبر نوں اکو ملدا اے۔</translation>
    </message>
    <message>
        <source>The survey is old.</source>
        <translation>سروے پرانا ہو گیا اے۔</translation>
    </message>
    <message>
        <source>Nobody in the family fits it yet.</source>
        <translation>ٹبر وچ ایہو جیہا جی ہالے درج نہیں۔</translation>
    </message>
    <message>
        <source>It is not given now.</source>
        <translation>ایہ ہالے نہیں دتا جا رہیا۔</translation>
    </message>
</context>
<context>
    <name>owc::screens::AnswerPage</name>
    <message>
        <source>Answers for you</source>
        <translation>تہاڈے لئی جواب</translation>
    </message>
    <message>
        <source>Bring to the counter</source>
        <translation>کاؤنٹر تے نال لیاؤ</translation>
    </message>
    <message>
        <source>Take a token</source>
        <translation>ٹوکن لوو</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپو</translation>
    </message>
    <message>
        <source>Take the paper</source>
        <translation>کاغذ لے لوو</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ہور</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>مکاؤ</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>اک پل ٹھہرو</translation>
    </message>
    <message>
        <source>We are looking it up.</source>
        <translation>اسیں ویکھ رہے آں۔</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>ہالے اندراج نہیں</translation>
    </message>
    <message>
        <source>It cannot be asked now</source>
        <translation>ہنے پچھیا نہیں جا سکدا</translation>
    </message>
    <message>
        <source>Take a token: the staff look it up.</source>
        <translation>ٹوکن لوو، عملہ ویکھ کے دسے گا۔</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>عملے توں پچھو</translation>
    </message>
    <message>
        <source>You can take a token too.</source>
        <translation>تسیں ٹوکن وی لے سکدے او۔</translation>
    </message>
    <message>
        <source>This is not a CNIC</source>
        <translation>ایہ شناختی کارڈ نہیں</translation>
    </message>
    <message>
        <source>Touch listen to hear your answers.</source>
        <translation>جواب سنن لئی فیر سنو نوں ہتھ لاؤ۔</translation>
    </message>
    <message>
        <source>%1 · zone %2</source>
        <translation>%1 · حصہ %2</translation>
    </message>
    <message>
        <source>Hold your card to the scanner to hear more.</source>
        <translation>پوری گل جانن لئی کارڈ سکینر اگے رکھو۔</translation>
    </message>
    <message>
        <source>The staff tell you more at the counter.</source>
        <translation>پوری گل کاؤنٹر تے عملہ دسے گا۔</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>New survey</source>
        <translation>نواں سروے</translation>
    </message>
    <message>
        <source>Roster update</source>
        <translation>ٹبر دی نویں تفصیل</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>اپیل</translation>
    </message>
    <message>
        <source>After a disaster</source>
        <translation>آفت توں بعد</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>دوبارہ جانچ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ٹبر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>House</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>پڑھ کے سناؤنا</translation>
    </message>
    <message>
        <source>head of the family</source>
        <translation>ٹبر دا سربراہ</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>خاوند یا بیوی</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>پتر یا دھی</translation>
    </message>
    <message>
        <source>father or mother</source>
        <translation>پیو یا ماں</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>بھرا یا بھین</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>پوترا یا دوہترا</translation>
    </message>
    <message>
        <source>another relative</source>
        <translation>کوئی ہور رشتے دار</translation>
    </message>
    <message>
        <source>woman or girl</source>
        <translation>عورت یا کڑی</translation>
    </message>
    <message>
        <source>man or boy</source>
        <translation>مرد یا منڈا</translation>
    </message>
    <message>
        <source>transgender</source>
        <translation>خواجہ سرا</translation>
    </message>
    <message>
        <source>not married</source>
        <translation>کنوارا</translation>
    </message>
    <message>
        <source>married</source>
        <translation>ویاہیا</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>بیوہ یا رنڈوا</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>طلاق یافتہ</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>وکھ رہندے</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>کجھ نواں نہیں</translation>
    </message>
    <message>
        <source>born since</source>
        <translation>ایس توں بعد جمیا</translation>
    </message>
    <message>
        <source>married since</source>
        <translation>ایس توں بعد ویاہ ہویا</translation>
    </message>
    <message>
        <source>divorced since</source>
        <translation>ایس توں بعد طلاق ہوئی</translation>
    </message>
    <message>
        <source>widowed since</source>
        <translation>ایس توں بعد بیوگی ہوئی</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>فوت ہو گیا</translation>
    </message>
    <message>
        <source>has come to live here</source>
        <translation>ہن نال رہندے نیں</translation>
    </message>
    <message>
        <source>has left the family</source>
        <translation>ہن ٹبر وچ نہیں</translation>
    </message>
    <message>
        <source>schooling has changed</source>
        <translation>تعلیم وچ تبدیلی</translation>
    </message>
    <message>
        <source>health has changed</source>
        <translation>صحت وچ تبدیلی</translation>
    </message>
    <message>
        <source>disability has changed</source>
        <translation>معذوری وچ تبدیلی</translation>
    </message>
    <message>
        <source>work has changed</source>
        <translation>کم وچ تبدیلی</translation>
    </message>
    <message>
        <source>was written down wrong</source>
        <translation>غلط لکھیا گیا سی</translation>
    </message>
    <message>
        <source>A widow</source>
        <translation>بیوہ</translation>
    </message>
    <message>
        <source>An elderly woman</source>
        <translation>بزرگ خاتون</translation>
    </message>
    <message>
        <source>A disability</source>
        <translation>معذوری</translation>
    </message>
    <message>
        <source>What is on record is not so</source>
        <translation>ریکارڈ ٹھیک نہیں</translation>
    </message>
    <message>
        <source>A flood</source>
        <translation>ہڑھ</translation>
    </message>
    <message>
        <source>An earthquake</source>
        <translation>زلزلہ</translation>
    </message>
    <message>
        <source>A fire</source>
        <translation>اگ</translation>
    </message>
    <message>
        <source>Another disaster</source>
        <translation>کوئی ہور آفت</translation>
    </message>
    <message>
        <source>Members under 18 or over 65</source>
        <translation>18 توں گھٹ یا 65 توں ودھ عمر دے جی</translation>
    </message>
    <message>
        <source>Schooling of the head</source>
        <translation>سربراہ دی تعلیم</translation>
    </message>
    <message>
        <source>Children of 5 to 16 at school</source>
        <translation>5 توں 16 سال دے بال سکول وچ</translation>
    </message>
    <message>
        <source>Rooms for each person</source>
        <translation>ہر بندے دے کمرے</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>لیٹرین</translation>
    </message>
    <message>
        <source>Refrigerator, freezer or washing machine</source>
        <translation>فریج، فریزر یا کپڑے دھون والی مشین</translation>
    </message>
    <message>
        <source>Air conditioner, air cooler, geyser or heater</source>
        <translation>اے سی، کولر، گیزر یا ہیٹر</translation>
    </message>
    <message>
        <source>Cooking stove, range or microwave</source>
        <translation>چلہا، کوکنگ رینج یا مائیکروویو</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>گڈیاں</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>ٹیلی وژن</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>ڈنگر</translation>
    </message>
    <message>
        <source>Own farm land</source>
        <translation>اپنی واہی دی زمین</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>0 توں 2</translation>
    </message>
    <message>
        <source>3 to 4</source>
        <translation>3 توں 4</translation>
    </message>
    <message>
        <source>5 to 6</source>
        <translation>5 توں 6</translation>
    </message>
    <message>
        <source>7 or more</source>
        <translation>7 یا ودھ</translation>
    </message>
    <message>
        <source>never attended</source>
        <translation>کدی سکول نہیں گئے</translation>
    </message>
    <message>
        <source>up to class 5</source>
        <translation>جماعت 5 تک</translation>
    </message>
    <message>
        <source>class 6 to 10</source>
        <translation>جماعت 6 توں 10</translation>
    </message>
    <message>
        <source>class 11 or more</source>
        <translation>جماعت 11 یا ودھ</translation>
    </message>
    <message>
        <source>no child of that age</source>
        <translation>ایس عمر دا بال نہیں</translation>
    </message>
    <message>
        <source>all attend</source>
        <translation>سارے جاندے نیں</translation>
    </message>
    <message>
        <source>some attend</source>
        <translation>کجھ جاندے نیں</translation>
    </message>
    <message>
        <source>none attends</source>
        <translation>کوئی نہیں جاندا</translation>
    </message>
    <message>
        <source>over 0 to 0.2</source>
        <translation>0 توں اتے، 0.2 تک</translation>
    </message>
    <message>
        <source>over 0.2 to 0.3</source>
        <translation>0.2 توں اتے، 0.3 تک</translation>
    </message>
    <message>
        <source>over 0.3 to 0.4</source>
        <translation>0.3 توں اتے، 0.4 تک</translation>
    </message>
    <message>
        <source>over 0.4</source>
        <translation>0.4 توں ودھ</translation>
    </message>
    <message>
        <source>flush, to sewer, pit or drain</source>
        <translation>فلش، سیوریج، کھڈے یا نالی وچ</translation>
    </message>
    <message>
        <source>dry, raised or pit</source>
        <translation>سکا، اچا یا کھڈے والا</translation>
    </message>
    <message>
        <source>no toilet</source>
        <translation>لیٹرین نہیں</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>car or tractor, and motorcycle</source>
        <translation>کار یا ٹریکٹر، تے موٹر سائیکل</translation>
    </message>
    <message>
        <source>car or tractor only</source>
        <translation>صرف کار یا ٹریکٹر</translation>
    </message>
    <message>
        <source>motorcycle only</source>
        <translation>صرف موٹر سائیکل</translation>
    </message>
    <message>
        <source>neither of them</source>
        <translation>ایہناں وچوں کوئی نہیں</translation>
    </message>
    <message>
        <source>buffalo or bullock, and cow, goat or sheep</source>
        <translation>مجھ یا ڈاند، تے گاں، بکری یا بھیڈ</translation>
    </message>
    <message>
        <source>buffalo or bullock only</source>
        <translation>صرف مجھ یا ڈاند</translation>
    </message>
    <message>
        <source>cow, goat or sheep only</source>
        <translation>صرف گاں، بکری یا بھیڈ</translation>
    </message>
    <message>
        <source>no land</source>
        <translation>زمین نہیں</translation>
    </message>
    <message>
        <source>up to 12.5</source>
        <translation>12.5 تک</translation>
    </message>
    <message>
        <source>over 12.5</source>
        <translation>12.5 توں ودھ</translation>
    </message>
    <message>
        <source>identity cards</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>B-Forms of the children</source>
        <translation>بالاں دے ب فارم</translation>
    </message>
    <message>
        <source>electricity or gas bill</source>
        <translation>بجلی یا گیس دا بل</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>جم %1</translation>
    </message>
    <message>
        <source>has no number yet</source>
        <translation>اجے نمبر نہیں</translation>
    </message>
    <message>
        <source>number ends in %1</source>
        <translation>نمبر دے اخیر وچ %1</translation>
    </message>
    <message>
        <source>goes to class %1</source>
        <translation>جماعت %1 وچ</translation>
    </message>
    <message>
        <source>has a certificate of disability</source>
        <translation>معذوری دا سرٹیفکیٹ اے</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Papers that were seen</source>
        <translation>جیہڑے کاغذ ویکھے گئے</translation>
    </message>
    <message>
        <source>The answer comes by SMS</source>
        <translation>جواب میسج نال آوے گا</translation>
    </message>
    <message>
        <source>to the telephone that ends in %1</source>
        <translation>فون نمبر تے جیہدے اخیر وچ %1 اے</translation>
    </message>
</context>
</TS>
