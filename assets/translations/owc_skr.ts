<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="skr_PK" sourcelanguage="en">
<context>
    <name>Need</name>
    <message>
        <source>Withdraw my stipend</source>
        <translation>وظیفہ گھنݨ</translation>
    </message>
    <message>
        <source>green</source>
        <translation>ساوا</translation>
    </message>
    <message>
        <source>Am I eligible?</source>
        <translation>کیا میں حقدار ہاں؟</translation>
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
        <translation>ٻالاں دا تعلیمی وظیفہ</translation>
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
        <translation>علاج یا ٻئی مدد</translation>
    </message>
    <message>
        <source>red</source>
        <translation>رتا</translation>
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
        <translation>نہ، اڳاں ٹرو</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>حاملہ ہاں</translation>
    </message>
    <message>
        <source>I have an infant</source>
        <translation>جھولی وچ ٻال ہے</translation>
    </message>
    <message>
        <source>I am elderly</source>
        <translation>میݙی عمر وݙی ہے</translation>
    </message>
    <message>
        <source>I have a disability</source>
        <translation>معذوری ہے</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>ترجیح کائنی</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حاملہ</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>جھولی وچ ٻال</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>وݙی عمر</translation>
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
        <translation>ولا سݨو</translation>
    </message>
    <message>
        <source>Easier view</source>
        <translation>آسانی</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>عملہ سݙو</translation>
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
        <translation>اڳاں ٹرو</translation>
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
        <translation>زبان کوں ہتھ لاؤ</translation>
    </message>
</context>
<context>
    <name>owc::screens::NeedPage</name>
    <message>
        <source>What do you need today?</source>
        <translation>تہاکوں اڄ کیا چاہیدے؟</translation>
    </message>
    <message>
        <source>Touch a picture below</source>
        <translation>تلے تصویر کوں ہتھ لاؤ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ٻئے</translation>
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
یا بغیر کارڈ اڳاں ٹرو</translation>
    </message>
    <message>
        <source>No card? Go on without it</source>
        <translation>کارڈ کائنی؟ بغیر کارڈ اڳاں ٹرو</translation>
    </message>
    <message>
        <source>Digits typed so far: %1 of 13</source>
        <translation>13 وچوں %1 ہندسے لکھے ڳئے</translation>
    </message>
    <message>
        <source>The last three digits are %1</source>
        <translation>چھیکڑی ترئے ہندسے ایہ ہن: %1</translation>
    </message>
    <message>
        <source>This is not a CNIC.
Please type the number.</source>
        <translation>ایہ شناختی کارڈ کائنی۔
نمبر لکھو۔</translation>
    </message>
    <message>
        <source>Or hold the card to the scanner</source>
        <translation>یا کارڈ سکینر اڳوں رکھو</translation>
    </message>
</context>
<context>
    <name>owc::screens::PriorityPage</name>
    <message>
        <source>Is waiting hard for you?</source>
        <translation>کیا انتظار کرݨ اوکھا ہے؟</translation>
    </message>
    <message>
        <source>Touch a picture and we will call you earlier</source>
        <translation>تصویر کوں ہتھ لاؤ، تہاکوں پہلے سݙیسوں</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>نہ، اڳاں ٹرو</translation>
    </message>
</context>
<context>
    <name>owc::screens::WaitingPage</name>
    <message>
        <source>One moment please</source>
        <translation>ہک پل ترسو</translation>
    </message>
    <message>
        <source>Your number is being made</source>
        <translation>تہاݙا نمبر بݨدا پئے</translation>
    </message>
    <message>
        <source>Your slip is being made</source>
        <translation>تہاݙی پرچی بݨدی پئی اے</translation>
    </message>
</context>
<context>
    <name>owc::screens::TroublePage</name>
    <message>
        <source>The centre is not open now</source>
        <translation>سینٹر ہݨ کھلا کائنی</translation>
    </message>
    <message>
        <source>Please ask the staff when it opens.</source>
        <translation>عملے کنوں پچھو کݙݨ کھلسی</translation>
    </message>
    <message>
        <source>All numbers of today are given out</source>
        <translation>اڄ دے سارے نمبر مک ڳئے</translation>
    </message>
    <message>
        <source>Please ask the staff how to come back.</source>
        <translation>عملے کنوں پچھو ولا کݙݨ آوݨے</translation>
    </message>
    <message>
        <source>This service is not offered here now</source>
        <translation>ایہ خدمت ہݨ اتھاں کائنی</translation>
    </message>
    <message>
        <source>Please finish and choose another one.</source>
        <translation>مکاؤ تے ٻئی چݨو</translation>
    </message>
    <message>
        <source>Your number could not be made</source>
        <translation>تہاݙا نمبر نئیں بݨ سڳیا</translation>
    </message>
    <message>
        <source>Please try again, or call the staff.</source>
        <translation>ولا کوشش کرو، یا عملہ سݙو</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ولا کوشش کرو</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>مکاؤ</translation>
    </message>
    <message>
        <source>All of today&apos;s turns are given out</source>
        <translation>اڄ دیاں ساریاں واریاں مک ڳیاں</translation>
    </message>
    <message>
        <source>Take a slip: it keeps a turn for you.</source>
        <translation>پرچی گھنو، تہاݙی واری محفوظ رہسی</translation>
    </message>
    <message>
        <source>No numbers are given just now</source>
        <translation>ایں ویلے نمبر نئیں ݙتے ویندے</translation>
    </message>
    <message>
        <source>The hall is full just now</source>
        <translation>ہال ایں ویلے بھریا ہوئے</translation>
    </message>
    <message>
        <source>Take a slip, or try again in a while.</source>
        <translation>پرچی گھنو، یا تھوڑی دیر بعد کوشش کرو</translation>
    </message>
    <message>
        <source>You have been here for this today</source>
        <translation>تساں اڄ ایں کم سانگے آ چکے ہو</translation>
    </message>
    <message>
        <source>Please ask the staff if you need more.</source>
        <translation>ٻئی لوڑ ہووے تاں عملے کنوں پچھو</translation>
    </message>
    <message>
        <source>No day has room yet</source>
        <translation>اجݨ کہیں ݙینہ جاہ کائنی</translation>
    </message>
    <message>
        <source>Your slip could not be made</source>
        <translation>تہاݙی پرچی نئیں بݨ سڳی</translation>
    </message>
    <message>
        <source>A slip for another day</source>
        <translation>ٻئے ݙینہ دی پرچی</translation>
    </message>
</context>
<context>
    <name>owc::screens::ClosedPage</name>
    <message>
        <source>The centre is not open yet</source>
        <translation>سینٹر اجݨ کھلا کائنی</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>ہک پل ترسو</translation>
    </message>
</context>
<context>
    <name>owc::screens::TokenPage</name>
    <message>
        <source>before you</source>
        <translation>تہاݙے کنوں پہلے</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ انتظار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>انتظار اجݨ پتا کائنی</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>حصہ، سڄے پاسے</translation>
    </message>
    <message>
        <source>zone, on the left</source>
        <translation>حصہ، کھٻے پاسے</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>حصہ، سامݨے</translation>
    </message>
    <message>
        <source>Your slip is being printed</source>
        <translation>تہاݙی پرچی چھپدی پئی اے</translation>
    </message>
    <message>
        <source>Take your slip below</source>
        <translation>پرچی تلوں گھنو</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>ٻہہ ونڄو، نمبر ہال دی سکرین تے آسی</translation>
    </message>
    <message>
        <source>No paper: remember this number</source>
        <translation>کاغذ مک ڳئے، ایہ نمبر یاد رکھو</translation>
    </message>
    <message>
        <source>No slip came: remember this number</source>
        <translation>پرچی نئیں نکلی، ایہ نمبر یاد رکھو</translation>
    </message>
    <message>
        <source>The staff know and will bring paper.</source>
        <translation>عملے کوں پتا ہے، او کاغذ گھن آسن</translation>
    </message>
    <message>
        <source>Take a photo of it, or tell the staff.</source>
        <translation>تصویر گھنو، یا عملے کوں ݙسو</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٹھیک ہے، میں ݙیکھ گھدے</translation>
    </message>
    <message>
        <source>Zone %1, on the right</source>
        <translation>حصہ %1، سڄے پاسے</translation>
    </message>
    <message>
        <source>Zone %1, on the left</source>
        <translation>حصہ %1، کھٻے پاسے</translation>
    </message>
    <message>
        <source>Zone %1, straight ahead</source>
        <translation>حصہ %1، سامݨے</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>حصہ %1</translation>
    </message>
    <message>
        <source>Take your slip from the printer</source>
        <translation>پرچی پرنٹر کنوں گھنو</translation>
    </message>
    <message>
        <source>If none comes, ask the staff.</source>
        <translation>نہ نکلے تاں عملے کنوں پچھو۔</translation>
    </message>
    <message>
        <source>Did a slip come? If not, remember this number</source>
        <translation>پرچی نکلی؟ نہ تاں ایہ نمبر یاد رکھو</translation>
    </message>
    <message>
        <source>The staff know and will look.</source>
        <translation>عملے کوں پتا ہے، او ݙیکھسن۔</translation>
    </message>
</context>
<context>
    <name>owc::screens::WarningOverlay</name>
    <message>
        <source>Do you need more time?</source>
        <translation>کیا ٻیا وقت چاہیدے؟</translation>
    </message>
    <message>
        <source>seconds, then this screen is cleared</source>
        <translation>سیکنڈ، ول ایہ سکرین صاف تھی ویسی</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>ہا، ٻیا وقت چاہیدے</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>zone, on the left</source>
        <translation>حصہ، کھٻے پاسے</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>حصہ، سڄے پاسے</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>حصہ، سامݨے</translation>
    </message>
    <message>
        <source>CNIC card</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>Children&apos;s B-Form</source>
        <translation>ٻالاں دا ب فارم</translation>
    </message>
    <message>
        <source>Electricity or gas bill</source>
        <translation>بجلی یا گیس دا بل</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>آپݨا موبائل فون</translation>
    </message>
    <message>
        <source>The slip you were given</source>
        <translation>ݙتی ہوئی پرچی</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>آپݨی رسید</translation>
    </message>
    <message>
        <source>DUPLICATE: this number was printed before</source>
        <translation>نقل: ایہ نمبر پہلے چھپ چکے</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>تہاݙے کنوں پہلے</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ انتظار</translation>
    </message>
    <message>
        <source>the wait is not known yet</source>
        <translation>انتظار اجݨ پتا کائنی</translation>
    </message>
    <message>
        <source>your priority is noted</source>
        <translation>ترجیح درج ہے</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>نال گھن آؤ</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت ہے، پیسے نہ ݙیوو</translation>
    </message>
    <message>
        <source>Parents&apos; CNIC cards</source>
        <translation>ما پیو دے شناختی کارڈ</translation>
    </message>
    <message>
        <source>Income certificate</source>
        <translation>آمدنی دی سند</translation>
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
        <translation>ہک ٻیا کاغذ</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Monday</source>
        <translation>سوموار</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>منگل</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>ٻدھ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>خمیس</translation>
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
        <translation>ولا آوݨ دا ݙینہ</translation>
    </message>
    <message>
        <source>is your time</source>
        <translation>وڄے آؤ</translation>
    </message>
    <message>
        <source>Bring this slip with you</source>
        <translation>ایہ پرچی نال گھن آؤ</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت ہے، پیسے نہ ݙیوو</translation>
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
        <translation>سرور نال رابطہ تھیندا پئے</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>آپݨے نمبر دا انتظار کرو</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>ہݨ آؤ</translation>
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
        <translation>پہلے سݙے ڳئے</translation>
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
        <translation>سوموار</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>منگل</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>ٻدھ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>خمیس</translation>
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
        <translation>تہاݙی واری ایں ݙینہ ہے</translation>
    </message>
    <message>
        <source>Keep the slip, or take a photo</source>
        <translation>پرچی سنبھالو، یا تصویر گھنو</translation>
    </message>
    <message>
        <source>Show it to the staff on that day.</source>
        <translation>اوں ݙینہ عملے کوں ݙکھاؤ</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٹھیک ہے، میں ݙیکھ گھدے</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bank link down. Your token stays valid.</source>
        <translation>بینک دا رابطہ بند ہے۔ تہاݙا ٹوکن محفوظ ہے۔</translation>
    </message>
    <message>
        <source>NADRA link down. Your token stays valid.</source>
        <translation>نادرا دا رابطہ بند ہے۔ تہاݙا ٹوکن محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Cash is short. Your token stays valid.</source>
        <translation>نقدی گھٹ ہے۔ تہاݙا ٹوکن محفوظ ہے۔</translation>
    </message>
    <message>
        <source>A short break. Calling goes on soon.</source>
        <translation>تھوڑا وقفہ ہے۔ جلدی ولا سݙیا ویسی۔</translation>
    </message>
    <message>
        <source>Very busy: few numbers are given now.</source>
        <translation>ہال وچ رش ہے، گھٹ نمبر ملدے پئن۔</translation>
    </message>
    <message>
        <source>No new numbers now. Tokens stay valid.</source>
        <translation>نویں نمبر بند ہن۔ ٹوکن محفوظ ہن۔</translation>
    </message>
    <message>
        <source>The centre gives no numbers at this time.</source>
        <translation>ایں ویلے نمبر نئیں ݙتے ویندے۔</translation>
    </message>
    <message>
        <source>Numbers are given again in a moment.</source>
        <translation>نمبر تھوڑی دیر بعد ولا ملسن۔</translation>
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
        <translation>تہاݙے کیتے کیا سوکھا ہے؟</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تیز رنگ</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>وݙی لکھائی</translation>
    </message>
    <message>
        <source>Everything low down</source>
        <translation>سبھ کجھ تلے</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس آپݨے کم تے</translation>
    </message>
</context>
<context>
    <name>owc::screens::HelpPanel</name>
    <message>
        <source>Someone is coming</source>
        <translation>کوئی آندا پئے</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>اتھائیں ترسو۔</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>عملے کوں سݙیندے پئے ہن</translation>
    </message>
    <message>
        <source>One moment please.</source>
        <translation>ہک پل ترسو۔</translation>
    </message>
    <message>
        <source>The staff cannot be told just now</source>
        <translation>ہݨ عملے کوں خبر نئیں تھی سڳدی</translation>
    </message>
    <message>
        <source>Please ask at a counter.</source>
        <translation>کاؤنٹر تے پچھو۔</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>مدد آ ڳئی ہے</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس آپݨے کم تے</translation>
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
        <translation>ٹھیک ہے، میں ݙیکھ گھدے</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>تہاݙے کنوں پہلے</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ انتظار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>انتظار اجݨ پتا کائنی</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>ہک پل ترسو</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>ٻہہ ونڄو، نمبر ہال دی سکرین تے آسی</translation>
    </message>
    <message>
        <source>Take my number</source>
        <translation>میݙا نمبر ݙیوو</translation>
    </message>
    <message>
        <source>You are in line</source>
        <translation>تساں لائن وچ ہو</translation>
    </message>
    <message>
        <source>You are called: go to counter %1</source>
        <translation>تہاکوں سݙیا ڳئے: کاؤنٹر %1 تے ونڄو</translation>
    </message>
    <message>
        <source>You are being served at counter %1</source>
        <translation>کاؤنٹر %1 تے تہاݙا کم تھیندا پئے</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>عملے کول ونڄو</translation>
    </message>
    <message>
        <source>You get back to your place in line.</source>
        <translation>تہاکوں تہاݙی جاہ ولا ملسی۔</translation>
    </message>
    <message>
        <source>This number is finished</source>
        <translation>ایہ نمبر مک ڳئے</translation>
    </message>
    <message>
        <source>For another need take a new number.</source>
        <translation>ٻئی لوڑ سانگے نواں نمبر گھنو۔</translation>
    </message>
    <message>
        <source>Your slip is for today</source>
        <translation>تہاݙی پرچی اڄ دی ہے</translation>
    </message>
    <message>
        <source>Take your number now.</source>
        <translation>ہݨ آپݨا نمبر گھنو۔</translation>
    </message>
    <message>
        <source>Your slip is for another day</source>
        <translation>تہاݙی پرچی ٻئے ݙینہ دی ہے</translation>
    </message>
    <message>
        <source>This paper is not of today</source>
        <translation>ایہ کاغذ اڄ دا کائنی</translation>
    </message>
    <message>
        <source>Take a new number, or ask the staff.</source>
        <translation>نواں نمبر گھنو، یا عملے کنوں پچھو۔</translation>
    </message>
    <message>
        <source>It cannot be looked up now</source>
        <translation>ہݨ ݙیکھیا نئیں ونڄ سڳدا</translation>
    </message>
    <message>
        <source>Your number stays valid.</source>
        <translation>تہاݙا نمبر ٹھیک ہے۔</translation>
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
        <translation>تہاݙی واری ہے</translation>
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
        <translation>انگل چاؤ</translation>
    </message>
    <message>
        <source>More slowly, please</source>
        <translation>ذرا ہولے</translation>
    </message>
    <message>
        <source>NADRA's counter helps you. Your place is kept</source>
        <translation>نادرا دا کاؤنٹر تہاݙی مدد کریسی۔ تہاݙی جاہ محفوظ ہے</translation>
    </message>
    <message>
        <source>Nobody may take money for this</source>
        <translation>ایں سانگے کوئی پیسے نئیں گھن سڳدا</translation>
    </message>
    <message>
        <source>Please another finger</source>
        <translation>ٻئی انگل رکھو</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>ہک پل ترسو</translation>
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
        <translation>ذرا ہولے دباؤ</translation>
    </message>
    <message>
        <source>Thank you, it is you</source>
        <translation>شکریہ، تہاݙی سنڄاݨ تھی ڳئی</translation>
    </message>
    <message>
        <source>The same finger once more</source>
        <translation>اوہا انگل ہک واری ولا</translation>
    </message>
    <message>
        <source>The service is slow. Please wait: nothing is lost</source>
        <translation>سروس ہولی ہے۔ ترسو، کجھ ضائع نئیں تھیا</translation>
    </message>
    <message>
        <source>There is another way. We help you</source>
        <translation>ٻیا طریقہ وی ہے۔ اساں مدد کریسوں</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>باقی کوششاں</translation>
    </message>
    <message>
        <source>We make sure that it is you</source>
        <translation>اساں تہاݙی سنڄاݨ کریندے ہاں</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>بھلی کرے آیا</translation>
    </message>
    <message>
        <source>Your finger is too dry: moisten it</source>
        <translation>انگل سکی ہے، ذرا آلی کرو</translation>
    </message>
    <message>
        <source>Your finger is too wet: dry it</source>
        <translation>انگل آلی ہے، سکاؤ</translation>
    </message>
    <message>
        <source>What you are entitled to</source>
        <translation>تہاݙے کیتے جواب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جیا</translation>
    </message>
    <message>
        <source>You are in it</source>
        <translation>تساں شامل ہو</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ہݨے نئیں</translation>
    </message>
    <message>
        <source>A survey first</source>
        <translation>پہلے سروے</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جانچ تھیندی پئی اے</translation>
    </message>
    <message>
        <source>A paper is missing</source>
        <translation>ہک کاغذ گھٹ ہے</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>پہلے نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>سبھ کیتے</translation>
    </message>
    <message>
        <source>We look into it</source>
        <translation>اساں ݙیکھدے ہیں</translation>
    </message>
    <message>
        <source>Is this right? Touch here to hear it</source>
        <translation>کیا اے ٹھیک ہے؟ سݨݨ کیتے اتھاں چھوہو</translation>
    </message>
    <message>
        <source>It is sent. This is its number</source>
        <translation>بھیج ݙتا ڳیا۔ اے ایندا نمبر ہے</translation>
    </message>
    <message>
        <source>Your full amount is %1 rupees</source>
        <translation>تہاݙی پوری رقم %1 روپے ہے</translation>
    </message>
    <message>
        <source>Your full amount</source>
        <translation>تہاݙی پوری رقم</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>روپے</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>ہݨ تئیں ڳݨے</translation>
    </message>
    <message>
        <source>Take your receipt. Its number is</source>
        <translation>اپݨی رسید گھنو۔ ایندا نمبر اے ہے</translation>
    </message>
    <message>
        <source>Full amount and receipt: nothing is deducted</source>
        <translation>پوری رقم تے رسید گھنو، کوئی کٹوتی کائنی</translation>
    </message>
    <message>
        <source>I have counted it and have it all: touch here</source>
        <translation>میں ڳݨ گھدا، پوری رقم مل ڳئی: اتھاں ہتھ لاؤ</translation>
    </message>
    <message>
        <source>You have the full amount</source>
        <translation>تہاکوں پوری رقم مل ڳئی</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>You can draw your stipend now.</source>
        <translation>تساں آپݨا وظیفہ ہݨ گھن سڳدے ہو۔</translation>
    </message>
    <message>
        <source>You can apply at the counter.</source>
        <translation>کاؤنٹر تے درخواست ݙیوو۔</translation>
    </message>
    <message>
        <source>A survey of your family comes first.</source>
        <translation>پہلے تہاݙے ٹبر دا سروے تھیسی۔</translation>
    </message>
    <message>
        <source>Have your family&apos;s record brought up to date.</source>
        <translation>ٹبر دا اندراج نواں کراؤ۔</translation>
    </message>
    <message>
        <source>You can ask for another look at it.</source>
        <translation>تساں ولا جانچ دی درخواست ݙے سڳدے ہو۔</translation>
    </message>
    <message>
        <source>Ask for a new survey of your family.</source>
        <translation>ٹبر دا نواں سروے کراؤ۔</translation>
    </message>
    <message>
        <source>The answer is not ready yet. Please wait.</source>
        <translation>جواب اجݨ تیار کائنی، انتظار کرو۔</translation>
    </message>
    <message>
        <source>Bring the missing paper to the counter.</source>
        <translation>جیہڑا کاغذ گھٹ ہے او کاؤنٹر تے گھن آؤ۔</translation>
    </message>
    <message>
        <source>Go to the NADRA counter first.</source>
        <translation>پہلے نادرا کاؤنٹر تے ونڄو۔</translation>
    </message>
    <message>
        <source>The staff look at it with you.</source>
        <translation>عملہ تہاݙے نال ݙیکھسی۔</translation>
    </message>
    <message>
        <source>It is given at: %1</source>
        <translation>ایہ اتھاں ملدے: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جی ہا</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج ہے</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اجݨ نہ</translation>
    </message>
    <message>
        <source>Survey needed</source>
        <translation>سروے ضروری</translation>
    </message>
    <message>
        <source>Survey is old</source>
        <translation>سروے پراݨا</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جانچ جاری</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>کاغذ گھٹ ہے</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>پہلے نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>سبھ سانگے</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>کاؤنٹر تے پچھو</translation>
    </message>
    <message>
        <source>You are enrolled.</source>
        <translation>تہاݙا اندراج تھی چکے۔</translation>
    </message>
    <message>
        <source>Ask the staff what you can do.</source>
        <translation>عملے کنوں پچھو ہݨ کیا کروں۔</translation>
    </message>
    <message>
        <source>Anybody may come.</source>
        <translation>اتھاں سبھ آ سڳدن۔</translation>
    </message>
    <message>
        <source>Not by the last survey of your family.</source>
        <translation>پچھلے سروے مطابق اجݨ نہ۔</translation>
    </message>
    <message>
        <source>Not by what is on record now.</source>
        <translation>ہݨ دے ریکارڈ مطابق اجݨ نہ۔</translation>
    </message>
    <message>
        <source>It is for another age.</source>
        <translation>ایہ ٻئی عمر سانگے ہے۔</translation>
    </message>
    <message>
        <source>It is for another member of the family.</source>
        <translation>ایہ ٹبر دے کہیں ٻئے جی سانگے ہے۔</translation>
    </message>
    <message>
        <source>A certificate is not on record.</source>
        <translation>ہک سند ریکارڈ وچ کائنی۔</translation>
    </message>
    <message>
        <source>It is for families of another programme.</source>
        <translation>ایہ ٻئے پروگرام والے ٹبراں سانگے ہے۔</translation>
    </message>
    <message>
        <source>It is not given in your district.</source>
        <translation>ایہ تہاݙے ضلعے وچ نئیں ملدا۔</translation>
    </message>
    <message>
        <source>You had it a short time ago.</source>
        <translation>ایہ تہاکوں تھوڑا چر پہلے ملئے۔</translation>
    </message>
    <message>
        <source>It is given once to a family.</source>
        <translation>ایہ ہک ٹبر کوں ہکو ملدے۔</translation>
    </message>
    <message>
        <source>The survey is old.</source>
        <translation>سروے پراݨا تھی ڳئے۔</translation>
    </message>
    <message>
        <source>Nobody in the family fits it yet.</source>
        <translation>ٹبر وچ ایجھا جی اجݨ درج کائنی۔</translation>
    </message>
    <message>
        <source>It is not given now.</source>
        <translation>ایہ اجݨ نئیں ݙتا ویندا۔</translation>
    </message>
</context>
<context>
    <name>owc::screens::AnswerPage</name>
    <message>
        <source>Answers for you</source>
        <translation>تہاݙے سانگے جواب</translation>
    </message>
    <message>
        <source>Bring to the counter</source>
        <translation>کاؤنٹر تے نال گھن آؤ</translation>
    </message>
    <message>
        <source>Take a token</source>
        <translation>ٹوکن گھنو</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپو</translation>
    </message>
    <message>
        <source>Take the paper</source>
        <translation>کاغذ گھن گھنو</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ٻئے</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>مکاؤ</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>ہک پل ترسو</translation>
    </message>
    <message>
        <source>We are looking it up.</source>
        <translation>اساں ݙیدھے پئے ہیں۔</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>اجݨ اندراج کائنی</translation>
    </message>
    <message>
        <source>It cannot be asked now</source>
        <translation>ہݨ پچھیا نئیں ونڄ سڳدا</translation>
    </message>
    <message>
        <source>Take a token: the staff look it up.</source>
        <translation>ٹوکن گھنو، عملہ ݙیکھ تے ݙسیسی۔</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>عملے کنوں پچھو</translation>
    </message>
    <message>
        <source>You can take a token too.</source>
        <translation>تساں ٹوکن وی گھن سڳدے ہو۔</translation>
    </message>
    <message>
        <source>This is not a CNIC</source>
        <translation>ایہ شناختی کارڈ کائنی</translation>
    </message>
    <message>
        <source>Touch listen to hear your answers.</source>
        <translation>جواب سݨݨ سانگے ولا سݨو کوں ہتھ لاؤ۔</translation>
    </message>
    <message>
        <source>%1 · zone %2</source>
        <translation>%1 · حصہ %2</translation>
    </message>
    <message>
        <source>Hold your card to the scanner to hear more.</source>
        <translation>پوری ڳالھ جاݨݨ سانگے کارڈ سکینر اڳوں رکھو۔</translation>
    </message>
    <message>
        <source>The staff tell you more at the counter.</source>
        <translation>پوری ڳالھ کاؤنٹر تے عملہ ݙسیسی۔</translation>
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
        <translation>خاندان دی نویں تفصیل</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>اپیل</translation>
    </message>
    <message>
        <source>After a disaster</source>
        <translation>آفت دے بعد</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>ولا جانچ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خاندان</translation>
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
        <translation>پڑھ تے سݨاوݨ</translation>
    </message>
    <message>
        <source>head of the family</source>
        <translation>خاندان دا سربراہ</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>پئے یا ذال</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>پتر یا دھی</translation>
    </message>
    <message>
        <source>father or mother</source>
        <translation>پیو یا ماء</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>بھرا یا بھیݨ</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>پوترا یا ݙوہترا</translation>
    </message>
    <message>
        <source>another relative</source>
        <translation>کوئی ٻیا رشتے دار</translation>
    </message>
    <message>
        <source>woman or girl</source>
        <translation>عورت یا چھوہر</translation>
    </message>
    <message>
        <source>man or boy</source>
        <translation>مرد یا چھوہر</translation>
    </message>
    <message>
        <source>transgender</source>
        <translation>خواجہ سرا</translation>
    </message>
    <message>
        <source>not married</source>
        <translation>غیر شادی شدہ</translation>
    </message>
    <message>
        <source>married</source>
        <translation>شادی شدہ</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>بیوہ یا رنڈوا</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>طلاق شدہ</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>وکھ رہندے</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>کجھ نواں کائنی</translation>
    </message>
    <message>
        <source>born since</source>
        <translation>ایں دے بعد ڄمیا</translation>
    </message>
    <message>
        <source>married since</source>
        <translation>ایں دے بعد شادی تھئی</translation>
    </message>
    <message>
        <source>divorced since</source>
        <translation>ایں دے بعد طلاق تھئی</translation>
    </message>
    <message>
        <source>widowed since</source>
        <translation>ایں دے بعد بیوگی تھئی</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>فوت تھی ڳیا</translation>
    </message>
    <message>
        <source>has come to live here</source>
        <translation>ہݨ نال راہندن</translation>
    </message>
    <message>
        <source>has left the family</source>
        <translation>ہݨ خاندان وچ کائنی</translation>
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
        <translation>غلط لکھیا ڳیا ہا</translation>
    </message>
    <message>
        <source>A widow</source>
        <translation>بیوہ</translation>
    </message>
    <message>
        <source>An elderly woman</source>
        <translation>بزرگ عورت</translation>
    </message>
    <message>
        <source>A disability</source>
        <translation>معذوری</translation>
    </message>
    <message>
        <source>What is on record is not so</source>
        <translation>ریکارڈ درست کائنی</translation>
    </message>
    <message>
        <source>A flood</source>
        <translation>ٻوڑ</translation>
    </message>
    <message>
        <source>An earthquake</source>
        <translation>زلزلہ</translation>
    </message>
    <message>
        <source>A fire</source>
        <translation>بھا</translation>
    </message>
    <message>
        <source>Another disaster</source>
        <translation>کوئی ٻئی آفت</translation>
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
        <translation>5 توں 16 سال دے ٻال سکول وچ</translation>
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
        <translation>فریج، فریزر یا کپڑے دھووݨ آلی مشین</translation>
    </message>
    <message>
        <source>Air conditioner, air cooler, geyser or heater</source>
        <translation>اے سی، کولر، گیزر یا ہیٹر</translation>
    </message>
    <message>
        <source>Cooking stove, range or microwave</source>
        <translation>چلھا، کوکنگ رینج یا مائیکروویو</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>گاݙیاں</translation>
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
        <translation>اپݨی زرعی زمین</translation>
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
        <translation>کڈاہیں سکول نی ڳئے</translation>
    </message>
    <message>
        <source>up to class 5</source>
        <translation>جماعت 5 تئیں</translation>
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
        <translation>ایں عمر دا ٻال کائنی</translation>
    </message>
    <message>
        <source>all attend</source>
        <translation>سارے ویندن</translation>
    </message>
    <message>
        <source>some attend</source>
        <translation>کجھ ویندن</translation>
    </message>
    <message>
        <source>none attends</source>
        <translation>کوئی نی ویندا</translation>
    </message>
    <message>
        <source>over 0 to 0.2</source>
        <translation>0 توں اتے، 0.2 تئیں</translation>
    </message>
    <message>
        <source>over 0.2 to 0.3</source>
        <translation>0.2 توں اتے، 0.3 تئیں</translation>
    </message>
    <message>
        <source>over 0.3 to 0.4</source>
        <translation>0.3 توں اتے، 0.4 تئیں</translation>
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
        <translation>سکا، اچا یا کھڈے آلا</translation>
    </message>
    <message>
        <source>no toilet</source>
        <translation>لیٹرین کائنی</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>کائنی</translation>
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
        <translation>انہاں وچوں کوئی کائنی</translation>
    </message>
    <message>
        <source>buffalo or bullock, and cow, goat or sheep</source>
        <translation>مجھ یا ڈاند، تے ڳاں، بکری یا بھیڈ</translation>
    </message>
    <message>
        <source>buffalo or bullock only</source>
        <translation>صرف مجھ یا ڈاند</translation>
    </message>
    <message>
        <source>cow, goat or sheep only</source>
        <translation>صرف ڳاں، بکری یا بھیڈ</translation>
    </message>
    <message>
        <source>no land</source>
        <translation>زمین کائنی</translation>
    </message>
    <message>
        <source>up to 12.5</source>
        <translation>12.5 تئیں</translation>
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
        <translation>ٻالاں دے ب فارم</translation>
    </message>
    <message>
        <source>electricity or gas bill</source>
        <translation>بجلی یا گیس دا بل</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ڄم %1</translation>
    </message>
    <message>
        <source>has no number yet</source>
        <translation>اجاں نمبر کائنی</translation>
    </message>
    <message>
        <source>number ends in %1</source>
        <translation>نمبر دے آخر وچ %1</translation>
    </message>
    <message>
        <source>goes to class %1</source>
        <translation>جماعت %1 وچ</translation>
    </message>
    <message>
        <source>has a certificate of disability</source>
        <translation>معذوری دا سرٹیفکیٹ ہے</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Papers that were seen</source>
        <translation>جیڑھے کاغذ ݙٹھے ڳئے</translation>
    </message>
    <message>
        <source>The answer comes by SMS</source>
        <translation>جواب میسج نال آسی</translation>
    </message>
    <message>
        <source>to the telephone that ends in %1</source>
        <translation>فون نمبر تے جیندے آخر وچ %1 ہے</translation>
    </message>
</context>
</TS>
