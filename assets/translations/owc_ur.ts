<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>Need</name>
    <message>
        <source>Withdraw my stipend</source>
        <translation>وظیفہ نکلوانا</translation>
    </message>
    <message>
        <source>green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Am I eligible?</source>
        <translation>کیا میں اہل ہوں؟</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>نیلا</translation>
    </message>
    <message>
        <source>Register or update my family</source>
        <translation>خاندان کا اندراج</translation>
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
        <translation>بچوں کا تعلیمی وظیفہ</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>بلاسود قرض</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بھورا</translation>
    </message>
    <message>
        <source>Medical or other help</source>
        <translation>علاج یا دوسری مدد</translation>
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
        <translation>نہیں، آگے چلیں</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>حاملہ ہوں</translation>
    </message>
    <message>
        <source>I have an infant</source>
        <translation>گود میں بچہ ہے</translation>
    </message>
    <message>
        <source>I am elderly</source>
        <translation>بزرگ ہوں</translation>
    </message>
    <message>
        <source>I have a disability</source>
        <translation>معذوری ہے</translation>
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
        <translation>گود میں بچہ</translation>
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
        <translation>دوبارہ سنیں</translation>
    </message>
    <message>
        <source>Easier view</source>
        <translation>آسان منظر</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>عملہ بلائیں</translation>
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
        <translation>چار میں سے قدم %1: ضرورت</translation>
    </message>
    <message>
        <source>Step %1 of 4: card</source>
        <translation>چار میں سے قدم %1: کارڈ</translation>
    </message>
    <message>
        <source>Step %1 of 4: priority</source>
        <translation>چار میں سے قدم %1: ترجیح</translation>
    </message>
    <message>
        <source>Step %1 of 4: ticket</source>
        <translation>چار میں سے قدم %1: پرچی</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
</context>
<context>
    <name>CnicField</name>
    <message>
        <source>CNIC number, %1 of 13 digits</source>
        <translation>شناختی کارڈ نمبر، 13 میں سے %1 ہندسے</translation>
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
    <name>ErrorText</name>
    <message>
        <source>Something is missing or out of range. Please check it and try again.</source>
        <translation>کچھ رہ گیا ہے یا درست نہیں۔ براہِ کرم دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The server is older than this program. Please tell the technician.</source>
        <translation>سرور اس پروگرام سے پرانا ہے۔ براہِ کرم ٹیکنیشن کو بتائیں۔</translation>
    </message>
    <message>
        <source>This program and the server do not match. Please tell the technician.</source>
        <translation>یہ پروگرام اور سرور ایک دوسرے سے میل نہیں کھاتے۔ براہِ کرم ٹیکنیشن کو بتائیں۔</translation>
    </message>
    <message>
        <source>This request is too old and was not carried out. Please do it again.</source>
        <translation>یہ درخواست پرانی ہے اور پوری نہیں کی گئی۔ براہِ کرم دوبارہ کریں۔</translation>
    </message>
    <message>
        <source>This request was mixed up and was not carried out. Please do it again.</source>
        <translation>یہ درخواست گڈمڈ ہو گئی اور پوری نہیں کی گئی۔ براہِ کرم دوبارہ کریں۔</translation>
    </message>
    <message>
        <source>This device may not do that. Please ask a supervisor.</source>
        <translation>اس مشین کو یہ کام کرنے کی اجازت نہیں۔ براہِ کرم نگران سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Name or PIN is not right. Please try again, or ask a supervisor.</source>
        <translation>نام یا پن درست نہیں۔ دوبارہ کوشش کریں یا نگران سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Too many wrong tries here. Please wait a few minutes, or sign in at another desk.</source>
        <translation>یہاں کئی بار غلط کوشش ہوئی۔ چند منٹ رکیں یا کسی اور میز سے داخل ہوں۔</translation>
    </message>
    <message>
        <source>Many people are signing in just now. Please try again in a moment.</source>
        <translation>ابھی بہت لوگ داخل ہو رہے ہیں۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Please call the technician.</source>
        <translation>سرور اب اس مشین کو نہیں پہچانتا۔ براہِ کرم ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>This person still has an open visit. Please end it first.</source>
        <translation>اس فرد کی باری ابھی جاری ہے۔ پہلے اسے مکمل کریں۔</translation>
    </message>
    <message>
        <source>The day is not open yet. Please ask the manager to open it.</source>
        <translation>آج کا دن ابھی نہیں کھولا گیا۔ براہِ کرم منیجر سے کھلوائیں۔</translation>
    </message>
    <message>
        <source>The day is open already. You can go on.</source>
        <translation>آج کا دن پہلے ہی کھلا ہے۔ آپ آگے چل سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This service is not offered here. Please choose another one.</source>
        <translation>یہ سہولت یہاں نہیں ہے۔ براہِ کرم دوسری چنیں۔</translation>
    </message>
    <message>
        <source>All token numbers of today are given out. Please call the staff.</source>
        <translation>آج کے تمام ٹوکن دیے جا چکے ہیں۔ براہِ کرم عملہ بلائیں۔</translation>
    </message>
    <message>
        <source>All tokens of this service for today are given out. Please give a slip for another day.</source>
        <translation>اس کام کے آج کے تمام ٹوکن دیے جا چکے ہیں۔ براہِ کرم کسی اور دن کی پرچی دیں۔</translation>
    </message>
    <message>
        <source>This person has been here for this often enough today. Please ask the staff.</source>
        <translation>یہ فرد آج اس کام کے لیے جتنی بار آ سکتا تھا آ چکا ہے۔ براہِ کرم عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>No tokens are given now. Please ask the staff when they are given again.</source>
        <translation>ابھی ٹوکن نہیں دیے جا رہے۔ براہِ کرم عملے سے پوچھیں کہ دوبارہ کب ملیں گے۔</translation>
    </message>
    <message>
        <source>The hall is full. Please wait outside until somebody leaves.</source>
        <translation>ہال بھر گیا ہے۔ براہِ کرم باہر انتظار کریں، جگہ ہوتے ہی آپ آئیں۔</translation>
    </message>
    <message>
        <source>The cash in the drawers is for those who wait. Please give a slip.</source>
        <translation>درازوں کی رقم انتظار کرنے والوں کے لیے ہے۔ براہِ کرم پرچی دیں۔</translation>
    </message>
    <message>
        <source>The server&apos;s clock may be wrong. Please ask the manager to check the time.</source>
        <translation>سرور کی گھڑی شاید غلط ہے۔ براہِ کرم منیجر سے وقت دکھوا لیں۔</translation>
    </message>
    <message>
        <source>This slip is not for today, or it was used already. Please ask the staff.</source>
        <translation>یہ پرچی آج کی نہیں یا استعمال ہو چکی ہے۔ براہِ کرم عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This number is not on the roll, or somebody holds it. Please check the paper.</source>
        <translation>یہ نمبر رول پر نہیں یا کسی اور کے پاس ہے۔ براہِ کرم کاغذ دیکھ لیں۔</translation>
    </message>
    <message>
        <source>No day within the next weeks has room. Please ask the manager.</source>
        <translation>آنے والے ہفتوں میں کسی دن جگہ نہیں۔ براہِ کرم منیجر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The server&apos;s record was restored. Please call the manager: tokens wait.</source>
        <translation>سرور کا ریکارڈ بحال کیا گیا ہے۔ براہِ کرم منیجر کو بلائیں: ٹوکن رکے ہوئے ہیں۔</translation>
    </message>
    <message>
        <source>This kiosk may not give this number. Please tell the technician.</source>
        <translation>یہ مشین یہ نمبر نہیں دے سکتی۔ براہِ کرم ٹیکنیشن کو بتائیں۔</translation>
    </message>
    <message>
        <source>A ticket with another number was given for this. Please look at the ticket.</source>
        <translation>اس کے لیے دوسرے نمبر کی پرچی دی جا چکی ہے۔ براہِ کرم پرچی دیکھ لیں۔</translation>
    </message>
    <message>
        <source>This counter is not known. Please choose one from the list.</source>
        <translation>یہ کاؤنٹر معلوم نہیں۔ براہِ کرم فہرست سے چنیں۔</translation>
    </message>
    <message>
        <source>The counter is closed. Please open it first.</source>
        <translation>کاؤنٹر بند ہے۔ براہِ کرم پہلے کھولیں۔</translation>
    </message>
    <message>
        <source>Somebody else works at this counter. Please choose another one.</source>
        <translation>اس کاؤنٹر پر کوئی اور کام کر رہا ہے۔ براہِ کرم دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>A visitor is still at this counter. Please finish her step first.</source>
        <translation>اس کاؤنٹر پر ابھی کوئی موجود ہے۔ پہلے ان کا کام پورا کریں۔</translation>
    </message>
    <message>
        <source>You are signed in at another counter. Please close it first.</source>
        <translation>آپ دوسرے کاؤنٹر پر داخل ہیں۔ براہِ کرم پہلے اسے بند کریں۔</translation>
    </message>
    <message>
        <source>Nobody is waiting. You can rest a moment.</source>
        <translation>کوئی انتظار میں نہیں۔ آپ ذرا آرام کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>No visitor has been called. Please call the next one first.</source>
        <translation>ابھی کسی کو نہیں بلایا گیا۔ پہلے اگلا ٹوکن بلائیں۔</translation>
    </message>
    <message>
        <source>This counter is on a break. Please end the break first.</source>
        <translation>یہ کاؤنٹر وقفے پر ہے۔ براہِ کرم پہلے وقفہ ختم کریں۔</translation>
    </message>
    <message>
        <source>This token is not known today. Please check the number.</source>
        <translation>یہ ٹوکن آج کا نہیں۔ براہِ کرم نمبر دیکھ لیں۔</translation>
    </message>
    <message>
        <source>This step does not fit now. Please look at the token once more.</source>
        <translation>یہ قدم ابھی نہیں اٹھایا جا سکتا۔ براہِ کرم ٹوکن دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>She has been called often enough. Please mark her as absent or wait.</source>
        <translation>کافی بار بلایا جا چکا ہے۔ غیر حاضر لکھیں یا انتظار کریں۔</translation>
    </message>
    <message>
        <source>Please wait a moment before you call again.</source>
        <translation>دوبارہ بلانے سے پہلے ذرا رکیں۔</translation>
    </message>
    <message>
        <source>Please give her more time to walk to the counter.</source>
        <translation>انہیں کاؤنٹر تک آنے کا کچھ اور وقت دیں۔</translation>
    </message>
    <message>
        <source>The time to come back is over. Please give a new token.</source>
        <translation>واپس آنے کا وقت ختم ہو گیا۔ براہِ کرم نیا ٹوکن دیں۔</translation>
    </message>
    <message>
        <source>There is nothing to take back, or she has moved on since.</source>
        <translation>واپس لینے کو کچھ نہیں، یا وہ اس کے بعد آگے جا چکی ہیں۔</translation>
    </message>
    <message>
        <source>This centre cannot verify anybody. Please call the technician.</source>
        <translation>یہ مرکز کسی کی تصدیق نہیں کر سکتا۔ براہِ کرم ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>No verification is open at this counter. Please open one first.</source>
        <translation>اس کاؤنٹر پر کوئی تصدیق جاری نہیں۔ براہِ کرم پہلے شروع کریں۔</translation>
    </message>
    <message>
        <source>A verification is open already. Please go on with it, or close it.</source>
        <translation>ایک تصدیق پہلے سے جاری ہے۔ براہِ کرم اسے آگے بڑھائیں یا بند کریں۔</translation>
    </message>
    <message>
        <source>Her card number is not known yet. Please type it or scan the card.</source>
        <translation>ان کا شناختی نمبر ابھی معلوم نہیں۔ براہِ کرم لکھیں یا کارڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>The answer has not come yet. Please wait a moment.</source>
        <translation>جواب ابھی نہیں آیا۔ براہِ کرم ذرا انتظار کریں۔</translation>
    </message>
    <message>
        <source>This finger cannot be tried again. Please choose another one.</source>
        <translation>یہ انگلی دوبارہ نہیں لی جا سکتی۔ براہِ کرم دوسری انگلی چنیں۔</translation>
    </message>
    <message>
        <source>The tries are used up. Please begin a new session, or offer the other ways.</source>
        <translation>کوششیں پوری ہو چکی ہیں۔ براہِ کرم نیا سیشن شروع کریں یا دوسرے طریقے بتائیں۔</translation>
    </message>
    <message>
        <source>This print was sent before. Please take a fresh one; the manager is told.</source>
        <translation>یہ نشان پہلے بھیجا جا چکا ہے۔ براہِ کرم نیا لیں؛ منیجر کو اطلاع دی گئی ہے۔</translation>
    </message>
    <message>
        <source>The reader must see a living finger. Please take the print again.</source>
        <translation>ریڈر کو زندہ انگلی دکھائی دینی چاہیے۔ براہِ کرم نشان دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>Nobody knows whether the last print arrived. Please ask for its result first.</source>
        <translation>معلوم نہیں کہ پچھلا نشان پہنچا یا نہیں۔ براہِ کرم پہلے اس کا نتیجہ پوچھیں۔</translation>
    </message>
    <message>
        <source>Somebody else has to agree. Please call a supervisor who had no part in it.</source>
        <translation>کسی اور کی منظوری ضروری ہے۔ براہِ کرم کسی ایسے نگران کو بلائیں جو اس میں شامل نہ ہو۔</translation>
    </message>
    <message>
        <source>An exception waits for the second officer. Please let her decide first.</source>
        <translation>ایک رعایت دوسرے افسر کی منتظر ہے۔ براہِ کرم پہلے ان کا فیصلہ ہونے دیں۔</translation>
    </message>
    <message>
        <source>The print could not be used. Please take it again.</source>
        <translation>نشان استعمال نہ ہو سکا۔ براہِ کرم دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>The registry does not answer now. Please ask again later, or at a counter.</source>
        <translation>رجسٹری اس وقت جواب نہیں دے رہی۔ براہِ کرم بعد میں یا کاؤنٹر پر پوچھیں۔</translation>
    </message>
    <message>
        <source>This form is not open at this counter. Open it again; what was saved is still there.</source>
        <translation>یہ فارم اس کاؤنٹر پر کھلا نہیں ہے۔ اسے دوبارہ کھولیں؛ جو محفوظ ہوا تھا وہ موجود ہے۔</translation>
    </message>
    <message>
        <source>This form was saved elsewhere since. Open it again to see what is saved.</source>
        <translation>یہ فارم اس کے بعد کہیں اور محفوظ ہوا ہے۔ جو محفوظ ہے اسے دیکھنے کے لیے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>This form cannot be sent yet: something is missing, or it was not read back.</source>
        <translation>یہ فارم ابھی نہیں بھیجا جا سکتا: کچھ باقی ہے، یا پڑھ کر نہیں سنایا گیا۔</translation>
    </message>
    <message>
        <source>A form of hers has not left the centre yet. Export it first.</source>
        <translation>ان کا ایک فارم ابھی یہیں ہے۔ پہلے اسے بھیج دیں۔</translation>
    </message>
    <message>
        <source>This centre pays nobody yet. Please call the technician.</source>
        <translation>یہ مرکز ابھی ادائیگی نہیں کرتا۔ ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>No drawer of yours is open here. Please open one, or take over the one that is here.</source>
        <translation>یہاں آپ کی دراز کھلی نہیں۔ پہلے کھولیں یا موجود دراز سنبھالیں۔</translation>
    </message>
    <message>
        <source>A drawer is open here already. Please go on with it.</source>
        <translation>یہاں دراز پہلے سے کھلی ہے۔ اسی سے کام کریں۔</translation>
    </message>
    <message>
        <source>The two counts do not agree. Please count the notes again.</source>
        <translation>دونوں گنتیاں برابر نہیں۔ نوٹ دوبارہ گنیں۔</translation>
    </message>
    <message>
        <source>There is too little cash in the drawer for this. Nothing was paid. Please top it up.</source>
        <translation>دراز میں رقم کم ہے۔ کچھ ادا نہیں ہوا۔ رقم منگوائیں۔</translation>
    </message>
    <message>
        <source>Nothing can be drawn here today. Please explain why, and say when and where.</source>
        <translation>آج یہاں کوئی رقم نہیں مل سکتی۔ وجہ اور جگہ بتائیں۔</translation>
    </message>
    <message>
        <source>This was paid already, or the bank is being asked for it.</source>
        <translation>یہ رقم دی جا چکی ہے، یا بینک سے پوچھا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that it is her. Please check card and finger first.</source>
        <translation>ابھی شناخت نہیں ہوئی۔ پہلے کارڈ اور انگلی دیکھیں۔</translation>
    </message>
    <message>
        <source>A payout is under way at this counter. Please finish or stop it first.</source>
        <translation>یہاں ادائیگی جاری ہے۔ پہلے اسے پورا کریں یا روکیں۔</translation>
    </message>
    <message>
        <source>This payout is not open here any more. Please look at the screen again.</source>
        <translation>یہ ادائیگی یہاں کھلی نہیں رہی۔ اسکرین دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>This person was paid, and the record has to be kept. Please see until when.</source>
        <translation>انہیں رقم ملی ہے، ریکارڈ رکھنا لازم ہے۔ تاریخ دیکھیں۔</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Please call the technician now.</source>
        <translation>سرور کی ڈسک بھر گئی ہے۔ ٹیکنیشن کو ابھی بلائیں۔</translation>
    </message>
    <message>
        <source>The server could not save. Please call the technician now.</source>
        <translation>سرور محفوظ نہ کر سکا۔ ٹیکنیشن کو ابھی بلائیں۔</translation>
    </message>
    <message>
        <source>The data file is in use by another program. Please call the technician.</source>
        <translation>ڈیٹا فائل دوسرے پروگرام کے استعمال میں ہے۔ ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>This was done already and is not done twice. Please check before going on.</source>
        <translation>یہ پہلے ہی ہو چکا ہے، دوبارہ نہیں ہوگا۔ آگے چلنے سے پہلے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>The record of the day is damaged. Please call the technician now.</source>
        <translation>دن کا ریکارڈ خراب ہے۔ ٹیکنیشن کو ابھی بلائیں۔</translation>
    </message>
    <message>
        <source>The data file belongs to a newer program. Please call the technician.</source>
        <translation>ڈیٹا فائل نئے پروگرام کی ہے۔ ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>The server may not write its data. Please call the technician now.</source>
        <translation>سرور کو اپنا ڈیٹا لکھنے کی اجازت نہیں۔ ٹیکنیشن کو ابھی بلائیں۔</translation>
    </message>
    <message>
        <source>A setting is wrong. Please call the technician.</source>
        <translation>ایک ترتیب غلط ہے۔ ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>The key of this device is not right. Please call the technician.</source>
        <translation>اس مشین کی کلید درست نہیں۔ ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>The link to the server is down. Please wait; it is tried again by itself.</source>
        <translation>سرور سے رابطہ بند ہے۔ ذرا رکیں، رابطہ خود دوبارہ جوڑا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>That did not work (%1). Please try again, or call the staff.</source>
        <translation>یہ نہ ہو سکا (%1)۔ دوبارہ کوشش کریں یا عملہ بلائیں۔</translation>
    </message>
</context>
<context>
    <name>owc::screens::LanguagePage</name>
    <message>
        <source>Touch your language</source>
        <translation>زبان چھوئیں</translation>
    </message>
</context>
<context>
    <name>owc::screens::NeedPage</name>
    <message>
        <source>Touch a picture below</source>
        <translation>نیچے تصویر چھوئیں</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>پہلا صفحہ</translation>
    </message>
    <message>
        <source>What do you need today?</source>
        <translation>آپ کو آج کیا چاہیے؟</translation>
    </message>
</context>
<context>
    <name>owc::screens::CnicPage</name>
    <message>
        <source>Type your CNIC number</source>
        <translation>شناختی کارڈ نمبر لکھیں</translation>
    </message>
    <message>
        <source>The 13 digits on your card</source>
        <translation>کارڈ پر لکھے 13 ہندسے</translation>
    </message>
    <message>
        <source>All 13 digits are needed.
You can also go on without a card.</source>
        <translation>پورے 13 ہندسے لکھیں،
یا بغیر کارڈ آگے چلیں</translation>
    </message>
    <message>
        <source>No card? Go on without it</source>
        <translation>کارڈ نہیں ہے؟ بغیر کارڈ آگے چلیں</translation>
    </message>
    <message>
        <source>Digits typed so far: %1 of 13</source>
        <translation>13 میں سے %1 ہندسے لکھے گئے</translation>
    </message>
    <message>
        <source>The last three digits are %1</source>
        <translation>آخری تین ہندسے ہیں: %1</translation>
    </message>
    <message>
        <source>This is not a CNIC.
Please type the number.</source>
        <translation>یہ شناختی کارڈ نہیں۔
نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>Or hold the card to the scanner</source>
        <translation>یا کارڈ سکینر پر رکھیں</translation>
    </message>
</context>
<context>
    <name>owc::screens::PriorityPage</name>
    <message>
        <source>Is waiting hard for you?</source>
        <translation>کیا انتظار کرنا مشکل ہے؟</translation>
    </message>
    <message>
        <source>Touch a picture and we will call you earlier</source>
        <translation>تصویر چھوئیں، ہم آپ کو پہلے بلائیں گے</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>نہیں، آگے چلیں</translation>
    </message>
</context>
<context>
    <name>owc::screens::WaitingPage</name>
    <message>
        <source>One moment please</source>
        <translation>ایک لمحہ</translation>
    </message>
    <message>
        <source>Your number is being made</source>
        <translation>آپ کا نمبر بن رہا ہے</translation>
    </message>
    <message>
        <source>Your slip is being made</source>
        <translation>آپ کی پرچی بن رہی ہے</translation>
    </message>
</context>
<context>
    <name>owc::screens::TroublePage</name>
    <message>
        <source>The centre is not open now</source>
        <translation>سینٹر ابھی کھلا نہیں ہے</translation>
    </message>
    <message>
        <source>Please ask the staff when it opens.</source>
        <translation>عملے سے پوچھیں کہ کب کھلے گا</translation>
    </message>
    <message>
        <source>All numbers of today are given out</source>
        <translation>آج کے تمام نمبر دیے جا چکے ہیں</translation>
    </message>
    <message>
        <source>Please ask the staff how to come back.</source>
        <translation>عملے سے پوچھیں کہ دوبارہ کب آئیں</translation>
    </message>
    <message>
        <source>This service is not offered here now</source>
        <translation>یہ خدمت ابھی یہاں نہیں ملتی</translation>
    </message>
    <message>
        <source>Please finish and choose another one.</source>
        <translation>ختم کریں اور دوسری چنیں</translation>
    </message>
    <message>
        <source>Your number could not be made</source>
        <translation>ابھی نمبر نہیں بن سکا</translation>
    </message>
    <message>
        <source>Please try again, or call the staff.</source>
        <translation>دوبارہ کوشش کریں، یا عملے کو بلائیں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>All of today&apos;s turns are given out</source>
        <translation>آج کی تمام باریاں دی جا چکی ہیں</translation>
    </message>
    <message>
        <source>Take a slip: it keeps a turn for you.</source>
        <translation>پرچی لیں، اس سے آپ کی باری محفوظ رہے گی</translation>
    </message>
    <message>
        <source>No numbers are given just now</source>
        <translation>اس وقت نمبر نہیں دیے جا رہے</translation>
    </message>
    <message>
        <source>The hall is full just now</source>
        <translation>ہال اس وقت بھرا ہوا ہے</translation>
    </message>
    <message>
        <source>Take a slip, or try again in a while.</source>
        <translation>پرچی لیں، یا کچھ دیر بعد کوشش کریں</translation>
    </message>
    <message>
        <source>The money here is promised to those who wait</source>
        <translation>یہاں کی رقم انتظار کرنے والوں کے لیے ہے</translation>
    </message>
    <message>
        <source>You have been here for this today</source>
        <translation>آپ آج اس کام کے لیے آ چکی ہیں</translation>
    </message>
    <message>
        <source>Please ask the staff if you need more.</source>
        <translation>مزید ضرورت ہو تو عملے سے پوچھیں</translation>
    </message>
    <message>
        <source>No day has room yet</source>
        <translation>ابھی کسی دن جگہ نہیں</translation>
    </message>
    <message>
        <source>Your slip could not be made</source>
        <translation>ابھی پرچی نہیں بن سکی</translation>
    </message>
    <message>
        <source>A slip for another day</source>
        <translation>دوسرے دن کی پرچی لیں</translation>
    </message>
</context>
<context>
    <name>owc::screens::ClosedPage</name>
    <message>
        <source>The centre is not open yet</source>
        <translation>سینٹر ابھی کھلا نہیں ہے</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>ایک لمحہ انتظار کریں</translation>
    </message>
</context>
<context>
    <name>owc::screens::TokenPage</name>
    <message>
        <source>before you</source>
        <translation>آپ سے پہلے</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ انتظار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>انتظار ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>حصہ، دائیں طرف</translation>
    </message>
    <message>
        <source>zone, on the left</source>
        <translation>حصہ، بائیں طرف</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>حصہ، سامنے</translation>
    </message>
    <message>
        <source>Your slip is being printed</source>
        <translation>آپ کی پرچی چھپ رہی ہے</translation>
    </message>
    <message>
        <source>Take your slip below</source>
        <translation>پرچی نیچے سے لیں</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>بیٹھ جائیں، نمبر ہال کی سکرین پر آئے گا</translation>
    </message>
    <message>
        <source>No paper: remember this number</source>
        <translation>پرچی ختم ہے، یہ نمبر یاد رکھیں</translation>
    </message>
    <message>
        <source>No slip came: remember this number</source>
        <translation>پرچی نہیں نکلی، یہ نمبر یاد رکھیں</translation>
    </message>
    <message>
        <source>The staff know and will bring paper.</source>
        <translation>عملے کو خبر ہو گئی ہے، وہ پرچی لائیں گے</translation>
    </message>
    <message>
        <source>Take a photo of it, or tell the staff.</source>
        <translation>تصویر لیں، یا عملے کو بتائیں</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٹھیک ہے، میں نے دیکھ لیا</translation>
    </message>
    <message>
        <source>Zone %1, on the right</source>
        <translation>حصہ %1، دائیں طرف</translation>
    </message>
    <message>
        <source>Zone %1, on the left</source>
        <translation>حصہ %1، بائیں طرف</translation>
    </message>
    <message>
        <source>Zone %1, straight ahead</source>
        <translation>حصہ %1، بالکل سامنے</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>حصہ %1</translation>
    </message>
    <message>
        <source>Take your slip from the printer</source>
        <translation>پرنٹر سے اپنی پرچی لیں</translation>
    </message>
    <message>
        <source>If none comes, ask the staff.</source>
        <translation>نہ نکلے تو عملے سے کہیں۔</translation>
    </message>
    <message>
        <source>Did a slip come? If not, remember this number</source>
        <translation>پرچی نکلی؟ ورنہ یہ نمبر یاد رکھیں</translation>
    </message>
    <message>
        <source>The staff know and will look.</source>
        <translation>عملے کو معلوم ہے، وہ دیکھیں گے۔</translation>
    </message>
</context>
<context>
    <name>owc::screens::WarningOverlay</name>
    <message>
        <source>Do you need more time?</source>
        <translation>کیا آپ کو اور وقت چاہیے؟</translation>
    </message>
    <message>
        <source>seconds, then this screen is cleared</source>
        <translation>سیکنڈ، پھر یہ سکرین صاف ہو جائے گی</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>جی ہاں، اور وقت چاہیے</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>zone, on the left</source>
        <translation>حصہ، بائیں طرف</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>حصہ، دائیں طرف</translation>
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
        <translation>بچوں کا ب فارم</translation>
    </message>
    <message>
        <source>Electricity or gas bill</source>
        <translation>بجلی یا گیس کا بل</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>اپنا موبائل فون</translation>
    </message>
    <message>
        <source>The slip you were given</source>
        <translation>دی گئی پرچی</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>اپنی رسید</translation>
    </message>
    <message>
        <source>DUPLICATE: this number was printed before</source>
        <translation>نقل: یہ نمبر پہلے چھپ چکا ہے</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>آپ سے پہلے</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ انتظار</translation>
    </message>
    <message>
        <source>the wait is not known yet</source>
        <translation>انتظار ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>your priority is noted</source>
        <translation>ترجیح درج ہے</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ساتھ لائیں</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت ہے، پیسے نہ دیں</translation>
    </message>
    <message>
        <source>Parents&apos; CNIC cards</source>
        <translation>والدین کے شناختی کارڈ</translation>
    </message>
    <message>
        <source>Income certificate</source>
        <translation>آمدنی کی سند</translation>
    </message>
    <message>
        <source>Disability certificate</source>
        <translation>معذوری کی سند</translation>
    </message>
    <message>
        <source>Rent agreement</source>
        <translation>کرایہ نامہ</translation>
    </message>
    <message>
        <source>Fee receipts</source>
        <translation>فیس کی رسیدیں</translation>
    </message>
    <message>
        <source>Medical bills</source>
        <translation>علاج کے بل</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>ٹیکوں کا کارڈ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Picture of the house</source>
        <translation>گھر کی تصویر</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>ایک اور کاغذ</translation>
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
        <translation>واپس آنے کا دن</translation>
    </message>
    <message>
        <source>is your time</source>
        <translation>بجے آئیں</translation>
    </message>
    <message>
        <source>Bring this slip with you</source>
        <translation>یہ پرچی ساتھ لائیں</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت ہے، پیسے نہ دیں</translation>
    </message>
</context>
<context>
    <name>owc::board::BoardWindow</name>
    <message>
        <source>Hall display</source>
        <translation>ہال کی سکرین</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>سرور سے رابطہ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>اپنے نمبر کا انتظار کریں</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>اب آئیں</translation>
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
        <translation>پہلے پکارے گئے</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>priority (pregnant); </source>
        <translation>ترجیح (حاملہ)؛ </translation>
    </message>
    <message>
        <source>priority (infant in arms); </source>
        <translation>ترجیح (گود میں بچہ)؛ </translation>
    </message>
    <message>
        <source>priority (elderly); </source>
        <translation>ترجیح (بزرگ)؛ </translation>
    </message>
    <message>
        <source>priority (disability); </source>
        <translation>ترجیح (معذوری)؛ </translation>
    </message>
    <message>
        <source>back with her place kept; </source>
        <translation>اپنی محفوظ باری پر واپس؛ </translation>
    </message>
    <message>
        <source>the only one waiting for this counter.</source>
        <translation>اس کاؤنٹر کے لیے اکیلی منتظر۔</translation>
    </message>
    <message>
        <source>her promise falls due first of the %1 waiting.</source>
        <translation>%1 منتظر افراد میں ان کا وعدہ سب سے پہلے پورا ہونا ہے۔</translation>
    </message>
    <message>
        <source>%1 minutes of it were left.</source>
        <translation>%1 منٹ باقی تھے۔</translation>
    </message>
    <message>
        <source>It is %1 minutes overdue.</source>
        <translation>%1 منٹ کی تاخیر ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>%1 who came earlier have a later promise.</source>
        <translation>پہلے آنے والے %1 افراد کا وعدہ بعد کا ہے۔</translation>
    </message>
    <message>
        <source>nobody with a priority is waiting, and she came first of the %1 waiting.</source>
        <translation>ترجیح والا کوئی منتظر نہیں، اور %1 منتظر افراد میں یہ سب سے پہلے آئیں۔</translation>
    </message>
    <message>
        <source>whoever has a priority is called first here, in order of arrival.</source>
        <translation>یہاں ترجیح والے پہلے بلائے جاتے ہیں، آمد کی ترتیب سے۔</translation>
    </message>
    <message>
        <source>visitors with and without a priority take turns here, and she came first of hers.</source>
        <translation>یہاں ترجیح والے اور دوسرے باری باری بلائے جاتے ہیں، اور یہ اپنوں میں سب سے پہلے آئیں۔</translation>
    </message>
    <message>
        <source>order of arrival: she came first of the %1 waiting.</source>
        <translation>آمد کی ترتیب: %1 منتظر افراد میں یہ سب سے پہلے آئیں۔</translation>
    </message>
    <message>
        <source>the officer chose her out of turn because she is unwell.</source>
        <translation>افسر نے انہیں باری سے پہلے چنا کیونکہ طبیعت خراب ہے۔</translation>
    </message>
    <message>
        <source>the officer chose her out of turn because of a small child.</source>
        <translation>افسر نے انہیں باری سے پہلے چنا کیونکہ چھوٹا بچہ ساتھ ہے۔</translation>
    </message>
    <message>
        <source>the officer chose her out of turn because she brought a missing document.</source>
        <translation>افسر نے انہیں باری سے پہلے چنا کیونکہ رہا ہوا کاغذ لائی ہیں۔</translation>
    </message>
    <message>
        <source>the officer chose her out of turn because of a complaint.</source>
        <translation>افسر نے انہیں شکایت کی وجہ سے باری سے پہلے چنا۔</translation>
    </message>
    <message>
        <source>the officer chose her out of turn for another reason.</source>
        <translation>افسر نے انہیں کسی اور وجہ سے باری سے پہلے چنا۔</translation>
    </message>
    <message>
        <source>she has waited longer than %1 minutes, nobody may be called before her.</source>
        <translation>یہ %1 منٹ سے زیادہ انتظار کر چکی ہیں، ان سے پہلے کسی کو نہیں بلایا جا سکتا۔</translation>
    </message>
    <message>
        <source>this counter helps out: somebody has waited longer than %1 minutes for these services, and they come first.</source>
        <translation>یہ کاؤنٹر مدد کر رہا ہے: ان خدمات کے لیے کوئی %1 منٹ سے زیادہ منتظر ہے، اس لیے وہ پہلے ہیں۔</translation>
    </message>
    <message>
        <source>she is served without a token; she waited in no line.</source>
        <translation>ان کی خدمت ٹوکن کے بغیر ہوئی؛ وہ کسی قطار میں نہیں تھیں۔</translation>
    </message>
    <message>
        <source>%1 who came earlier still wait.</source>
        <translation>پہلے آنے والے %1 افراد ابھی منتظر ہیں۔</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>پنجابی</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>سندھی</translation>
    </message>
    <message>
        <source>Saraiki</source>
        <translation>سرائیکی</translation>
    </message>
    <message>
        <source>Balochi</source>
        <translation>بلوچی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگریزی</translation>
    </message>
    <message>
        <source>place kept</source>
        <translation>باری محفوظ</translation>
    </message>
    <message>
        <source>arrival order</source>
        <translation>آمد کی ترتیب</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>انتظار میں</translation>
    </message>
    <message>
        <source>called</source>
        <translation>بلایا گیا</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>خدمت جاری</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>روکا گیا</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>sent on, place kept</source>
        <translation>آگے بھیجا، باری محفوظ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>token given</source>
        <translation>ٹوکن دیا گیا</translation>
    </message>
    <message>
        <source>appointment %1</source>
        <translation>وقت مقرر %1</translation>
    </message>
    <message>
        <source>number from the paper roll</source>
        <translation>کاغذ کے رول کا نمبر</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>پھر: %1</translation>
    </message>
    <message>
        <source>Prayer</source>
        <translation>نماز</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>کھانا</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد رقم</translation>
    </message>
    <message>
        <source>System trouble</source>
        <translation>سسٹم کی خرابی</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>کوئی اور وجہ</translation>
    </message>
    <message>
        <source>She is unwell</source>
        <translation>طبیعت خراب ہے</translation>
    </message>
    <message>
        <source>A small child</source>
        <translation>چھوٹا بچہ ساتھ ہے</translation>
    </message>
    <message>
        <source>She brings a missing document</source>
        <translation>رہا ہوا کاغذ لائی ہیں</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>The officer has seen it</source>
        <translation>افسر نے خود دیکھا</translation>
    </message>
    <message>
        <source>She asked for it</source>
        <translation>انہوں نے کہا</translation>
    </message>
    <message>
        <source>It was chosen by mistake</source>
        <translation>غلطی سے چنی گئی تھی</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>کاؤنٹر %1</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>کیوسک %1</translation>
    </message>
    <message>
        <source>adding a service</source>
        <translation>خدمت بڑھانا</translation>
    </message>
    <message>
        <source>arrival %1</source>
        <translation>%1 کی آمد</translation>
    </message>
    <message>
        <source>being served at counter %1</source>
        <translation>کاؤنٹر %1 پر خدمت جاری</translation>
    </message>
    <message>
        <source>bringing her back</source>
        <translation>انہیں واپس لانا</translation>
    </message>
    <message>
        <source>call of %1</source>
        <translation>%1 کی پکار</translation>
    </message>
    <message>
        <source>called to counter %1</source>
        <translation>کاؤنٹر %1 پر بلایا</translation>
    </message>
    <message>
        <source>called to counter %1, arrived</source>
        <translation>کاؤنٹر %1 پر بلایا، پہنچ گئیں</translation>
    </message>
    <message>
        <source>calling a chosen token</source>
        <translation>چنا ہوا ٹوکن بلانا</translation>
    </message>
    <message>
        <source>calling her again</source>
        <translation>انہیں دوبارہ بلانا</translation>
    </message>
    <message>
        <source>calling the next one</source>
        <translation>اگلی کو بلانا</translation>
    </message>
    <message>
        <source>changing her priority</source>
        <translation>ترجیح بدلنا</translation>
    </message>
    <message>
        <source>completing the visit</source>
        <translation>کام مکمل کرنا</translation>
    </message>
    <message>
        <source>counting at the door</source>
        <translation>دروازے پر گنتی</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>%1 کی تکمیل</translation>
    </message>
    <message>
        <source>ending the break</source>
        <translation>وقفہ ختم کرنا</translation>
    </message>
    <message>
        <source>giving a return slip</source>
        <translation>واپسی کی پرچی دینا</translation>
    </message>
    <message>
        <source>giving a token</source>
        <translation>ٹوکن دینا</translation>
    </message>
    <message>
        <source>handing the counter over</source>
        <translation>کاؤنٹر سونپنا</translation>
    </message>
    <message>
        <source>marking a no-show</source>
        <translation>غیر حاضری لکھنا</translation>
    </message>
    <message>
        <source>marking her as arrived</source>
        <translation>آمد لکھنا</translation>
    </message>
    <message>
        <source>marking that she left</source>
        <translation>چلے جانا لکھنا</translation>
    </message>
    <message>
        <source>no-show %1</source>
        <translation>%1 غیر حاضر</translation>
    </message>
    <message>
        <source>parking %1</source>
        <translation>%1 کا روکنا</translation>
    </message>
    <message>
        <source>parking her</source>
        <translation>انہیں روک رکھنا</translation>
    </message>
    <message>
        <source>printing a ticket again</source>
        <translation>ٹکٹ دوبارہ چھاپنا</translation>
    </message>
    <message>
        <source>revealing the CNIC</source>
        <translation>شناختی نمبر دکھانا</translation>
    </message>
    <message>
        <source>said at: %1</source>
        <translation>خود بتایا: %1</translation>
    </message>
    <message>
        <source>sending %1</source>
        <translation>%1 کا بھیجنا</translation>
    </message>
    <message>
        <source>sending her away and back</source>
        <translation>بھیجنا اور واپس بلانا</translation>
    </message>
    <message>
        <source>serving without a token</source>
        <translation>بغیر ٹوکن خدمت</translation>
    </message>
    <message>
        <source>set by an officer</source>
        <translation>افسر نے درج کی</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>داخل ہونا</translation>
    </message>
    <message>
        <source>signing out</source>
        <translation>رخصت ہونا</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>%1 کا آغاز</translation>
    </message>
    <message>
        <source>starting the break</source>
        <translation>وقفہ شروع کرنا</translation>
    </message>
    <message>
        <source>starting to serve</source>
        <translation>خدمت شروع کرنا</translation>
    </message>
    <message>
        <source>taking the last step back</source>
        <translation>آخری قدم واپس لینا</translation>
    </message>
    <message>
        <source>the transfer</source>
        <translation>منتقلی</translation>
    </message>
    <message>
        <source>finding a scanned ticket</source>
        <translation>سکین کیا ہوا ٹکٹ ڈھونڈنا</translation>
    </message>
    <message>
        <source>asking for another way</source>
        <translation>دوسرا طریقہ مانگنا</translation>
    </message>
    <message>
        <source>asking what became of the print</source>
        <translation>نشان کا نتیجہ پوچھنا</translation>
    </message>
    <message>
        <source>beginning the check</source>
        <translation>جانچ شروع کرنا</translation>
    </message>
    <message>
        <source>checking the print</source>
        <translation>نشان کی جانچ</translation>
    </message>
    <message>
        <source>giving the check up</source>
        <translation>جانچ چھوڑنا</translation>
    </message>
    <message>
        <source>sending her to NADRA and back</source>
        <translation>نادرا بھیجنا اور واپسی</translation>
    </message>
    <message>
        <source>the second officer's word</source>
        <translation>دوسرے افسر کی رائے</translation>
    </message>
    <message>
        <source>enrolling her finger</source>
        <translation>انگلی درج کرنا</translation>
    </message>
    <message>
        <source>removing her prints from this centre</source>
        <translation>اس مرکز سے اس کے نشان ہٹانا</translation>
    </message>
    <message>
        <source>looking up what she is entitled to</source>
        <translation>حقداری دیکھنا</translation>
    </message>
    <message>
        <source>opening the form</source>
        <translation>فارم کھولنا</translation>
    </message>
    <message>
        <source>saving the form</source>
        <translation>فارم محفوظ کرنا</translation>
    </message>
    <message>
        <source>writing down that she agrees</source>
        <translation>اس کی تصدیق لکھنا</translation>
    </message>
    <message>
        <source>sending the form</source>
        <translation>فارم بھیجنا</translation>
    </message>
    <message>
        <source>dropping the form</source>
        <translation>فارم چھوڑنا</translation>
    </message>
    <message>
        <source>opening the drawer</source>
        <translation>دراز کھولنا</translation>
    </message>
    <message>
        <source>putting cash in or taking it out</source>
        <translation>نقد رقم ڈالنا یا نکالنا</translation>
    </message>
    <message>
        <source>writing down the count</source>
        <translation>گنتی لکھنا</translation>
    </message>
    <message>
        <source>taking the drawer over</source>
        <translation>دراز سنبھالنا</translation>
    </message>
    <message>
        <source>closing the drawer</source>
        <translation>دراز بند کرنا</translation>
    </message>
    <message>
        <source>opening her payout</source>
        <translation>ادائیگی کھولنا</translation>
    </message>
    <message>
        <source>confirming that it is her</source>
        <translation>شناخت کی تصدیق</translation>
    </message>
    <message>
        <source>asking the bank</source>
        <translation>بینک سے پوچھنا</translation>
    </message>
    <message>
        <source>writing down the notes</source>
        <translation>نوٹ لکھنا</translation>
    </message>
    <message>
        <source>writing down that she has it</source>
        <translation>رقم ملنے کا اندراج</translation>
    </message>
    <message>
        <source>finding out who has the notes</source>
        <translation>یہ طے کرنا کہ نوٹ کس کے پاس ہیں</translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>stopping the payout</source>
        <translation>ادائیگی روکنا</translation>
    </message>
    <message>
        <source>finishing the payout</source>
        <translation>ادائیگی مکمل کرنا</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::DeskPage</name>
    <message>
        <source>Counter %1</source>
        <translation>کاؤنٹر %1</translation>
    </message>
    <message>
        <source>%1 waiting, longest %2 min</source>
        <translation>%1 منتظر، سب سے زیادہ %2 منٹ</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>افسر %1</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>آپ کے اگلے</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>کوئی منتظر نہیں</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>No visitor at the counter</source>
        <translation>کاؤنٹر پر کوئی نہیں</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>%1 min (promised within %2)</source>
        <translation>%1 منٹ (وعدہ %2 کے اندر)</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>نہیں دیا</translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>Why %1: </source>
        <translation>%1 کیوں: </translation>
    </message>
    <message>
        <source>Journey today</source>
        <translation>آج کا سفر</translation>
    </message>
    <message>
        <source>Parked or missed; F10 brings back</source>
        <translation>رکے یا نہ آئے؛ F10 سے واپس لائیں</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>روکا گیا</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>وقفہ: %1</translation>
    </message>
    <message>
        <source>Since %1, %2 min. Nobody is called to this counter until F1 ends it.</source>
        <translation>%1 سے، %2 منٹ۔ جب تک F1 سے وقفہ ختم نہ ہو، اس کاؤنٹر پر کسی کو نہیں بلایا جائے گا۔</translation>
    </message>
    <message>
        <source>%1 min, appointment at %2</source>
        <translation>%1 منٹ، ملاقات کا وقت %2</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 افراد</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1 دیا</translation>
    </message>
    <message>
        <source>Documents for this service</source>
        <translation>اس خدمت کے کاغذات</translation>
    </message>
    <message>
        <source>F1 calls her</source>
        <translation>F1 سے بلائیں</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Nobody waits for your services; F1 asks whether you can help elsewhere.</source>
        <translation>آپ کی خدمت کا کوئی منتظر نہیں؛ F1 دیکھتا ہے کہ آپ کہیں اور مدد کر سکیں۔</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Revealing is recorded with your officer number</source>
        <translation>دکھانا آپ کے افسر نمبر کے ساتھ درج ہوتا ہے</translation>
    </message>
    <message>
        <source>Today at this counter</source>
        <translation>آج اس کاؤنٹر پر</translation>
    </message>
    <message>
        <source>Waits %1 min</source>
        <translation>%1 منٹ سے منتظر</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>اور %1 مزید</translation>
    </message>
    <message>
        <source>given, not shown</source>
        <translation>دیا ہے، چھپا ہوا</translation>
    </message>
    <message>
        <source>minutes, the longest wait</source>
        <translation>منٹ، سب سے لمبا انتظار</translation>
    </message>
    <message>
        <source>people in the hall</source>
        <translation>لوگ ہال میں</translation>
    </message>
    <message>
        <source>served</source>
        <translation>کی خدمت ہوئی</translation>
    </message>
    <message>
        <source>wait for you</source>
        <translation>آپ کے منتظر</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>اہلیت</translation>
    </message>
    <message>
        <source>%1 more: Shift+F9</source>
        <translation>%1 اور: Shift+F9</translation>
    </message>
</context>
<context>
    <name>DeskKey</name>
    <message>
        <source>Call next</source>
        <translation>اگلا بلائیں</translation>
    </message>
    <message>
        <source>She has arrived</source>
        <translation>آ گئی ہیں</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>خدمت شروع کریں</translation>
    </message>
    <message>
        <source>Complete visit</source>
        <translation>کام مکمل</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>دوبارہ بلائیں</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>may return</source>
        <translation>واپس آ سکتی ہیں</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>روک رکھیں</translation>
    </message>
    <message>
        <source>place kept</source>
        <translation>باری محفوظ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>منتقل کریں</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>ریکارڈ ہوگا</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>وقفہ ختم کریں</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>خدمت بڑھائیں</translation>
    </message>
    <message>
        <source>after this</source>
        <translation>اس کے بعد</translation>
    </message>
    <message>
        <source>and back</source>
        <translation>پھر واپس یہیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>آخری قدم</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>tokens, break</source>
        <translation>ٹوکن، وقفہ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>پہنچ گئیں</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>بلانا</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>بلا لیا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Her number is shown already.</source>
        <translation>ان کا نمبر پہلے ہی دکھایا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>Nobody is at the counter.</source>
        <translation>کاؤنٹر پر کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Nobody is called.</source>
        <translation>کسی کو نہیں بلایا گیا۔</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>کوئی داخل نہیں۔</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>کوئی منتظر نہیں۔</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>خطرہ</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>She can be called again in %1 seconds.</source>
        <translation>%1 سیکنڈ بعد دوبارہ بلایا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>She has given no CNIC.</source>
        <translation>انہوں نے شناختی نمبر نہیں دیا۔</translation>
    </message>
    <message>
        <source>She is being served already.</source>
        <translation>ان کی خدمت پہلے ہی جاری ہے۔</translation>
    </message>
    <message>
        <source>She is not here yet: F1 when she stands at the desk.</source>
        <translation>وہ ابھی نہیں پہنچیں: پہنچیں تو F1۔</translation>
    </message>
    <message>
        <source>She stands at the desk already.</source>
        <translation>وہ پہلے ہی کاؤنٹر پر ہیں۔</translation>
    </message>
    <message>
        <source>She still has %1 seconds to walk to you.</source>
        <translation>ان کے پاس آنے کے لیے ابھی %1 سیکنڈ ہیں۔</translation>
    </message>
    <message>
        <source>She was called %1 times, as often as the rules allow.</source>
        <translation>%1 بار بلایا جا چکا، قاعدے میں اتنا ہی ہے۔</translation>
    </message>
    <message>
        <source>Start serving her first: F1.</source>
        <translation>پہلے خدمت شروع کریں: F1۔</translation>
    </message>
    <message>
        <source>The counter is on a break: F1 ends it.</source>
        <translation>کاؤنٹر پر وقفہ ہے: F1 سے ختم ہوگا۔</translation>
    </message>
    <message>
        <source>The server has not answered yet: %1.</source>
        <translation>سرور نے ابھی جواب نہیں دیا: %1۔</translation>
    </message>
    <message>
        <source>There is no link to the server.</source>
        <translation>سرور سے رابطہ نہیں۔</translation>
    </message>
    <message>
        <source>There is no step that can be taken back.</source>
        <translation>کوئی قدم واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <source>To NADRA</source>
        <translation>نادرا بھیجیں</translation>
    </message>
    <message>
        <source>after %1 min</source>
        <translation>%1 منٹ بعد</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>%1 سیکنڈ بعد</translation>
    </message>
    <message>
        <source>after a call</source>
        <translation>پکار کے بعد</translation>
    </message>
    <message>
        <source>hold 1 s</source>
        <translation>⁦1⁩ سیکنڈ دبائیں</translation>
    </message>
    <message>
        <source>hold: is over</source>
        <translation>دبائیں: ختم</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1 سیکنڈ میں</translation>
    </message>
    <message>
        <source>with reason</source>
        <translation>وجہ کے ساتھ</translation>
    </message>
    <message>
        <source>Entitled to</source>
        <translation>حقداری</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>رجسٹری</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>cash drawer</source>
        <translation>نقدی کا دراز</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Esc: leave it</source>
        <translation>Esc: رہنے دیں</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::ChoicePanel</name>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Choose by number</source>
        <translation>نمبر سے چنیں</translation>
    </message>
    <message>
        <source>Back to the first</source>
        <translation>شروع پر واپس</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::Questions</name>
    <message>
        <source>How is she found?</source>
        <translation>انہیں کیسے ڈھونڈیں؟</translation>
    </message>
    <message>
        <source>By her number</source>
        <translation>نمبر سے</translation>
    </message>
    <message>
        <source>By the time she came</source>
        <translation>آنے کے وقت سے</translation>
    </message>
    <message>
        <source>Which number is hers?</source>
        <translation>ان کا نمبر کیا ہے؟</translation>
    </message>
    <message>
        <source>No open token has the number %1. Which is hers?</source>
        <translation>نمبر %1 کا کوئی ٹوکن کھلا نہیں۔ ان کا نمبر کیا ہے؟</translation>
    </message>
    <message>
        <source>Why is she parked? Her place is kept.</source>
        <translation>کیوں روکا؟ باری محفوظ رہے گی۔</translation>
    </message>
    <message>
        <source>Fetches a document</source>
        <translation>کاغذ لانے گئی ہیں</translation>
    </message>
    <message>
        <source>Makes a copy</source>
        <translation>فوٹو کاپی کے لیے</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>فون کر رہی ہیں</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>کوئی اور وجہ</translation>
    </message>
    <message>
        <source>Fetches a document, back in line after 15 minutes</source>
        <translation>کاغذ لانے گئی ہیں، 15 منٹ بعد خود باری پر</translation>
    </message>
    <message>
        <source>Where does she go next? Her place is kept.</source>
        <translation>اب کہاں جائیں گی؟ باری محفوظ رہے گی۔</translation>
    </message>
    <message>
        <source>Has she a priority?</source>
        <translation>کیا ان کے لیے ترجیح ہے؟</translation>
    </message>
    <message>
        <source>What else does she need, after this?</source>
        <translation>اس کے بعد انہیں اور کیا چاہیے؟</translation>
    </message>
    <message>
        <source>Where does she go now, and then come back here?</source>
        <translation>اب کہاں جائیں، پھر واپس یہیں آئیں؟</translation>
    </message>
    <message>
        <source>What else?</source>
        <translation>اور کیا؟</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translation>ٹوکن تلاش کریں</translation>
    </message>
    <message>
        <source>Token for a walk-in</source>
        <translation>آنے والی کے لیے ٹوکن</translation>
    </message>
    <message>
        <source>Number from the paper roll</source>
        <translation>کاغذ کے رول کا نمبر</translation>
    </message>
    <message>
        <source>Token with a return slip</source>
        <translation>واپسی کی پرچی پر ٹوکن</translation>
    </message>
    <message>
        <source>Give a return slip</source>
        <translation>واپسی کی پرچی دیں</translation>
    </message>
    <message>
        <source>Door: one more inside (now %1)</source>
        <translation>دروازہ: ایک فرد اندر آیا (اب %1)</translation>
    </message>
    <message>
        <source>Door: one fewer inside (now %1)</source>
        <translation>دروازہ: ایک فرد باہر گیا (اب %1)</translation>
    </message>
    <message>
        <source>Finish: it could not be done</source>
        <translation>ختم کریں: کام نہیں ہو سکا</translation>
    </message>
    <message>
        <source>Serve without a token</source>
        <translation>ٹوکن کے بغیر خدمت</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>باہر جائیں</translation>
    </message>
    <message>
        <source>Why is there a break?</source>
        <translation>وقفہ کیوں ہے؟</translation>
    </message>
    <message>
        <source>What is she served for?</source>
        <translation>انہیں کس کام کے لیے بٹھایا ہے؟</translation>
    </message>
    <message>
        <source>What does she need?</source>
        <translation>انہیں کیا چاہیے؟</translation>
    </message>
    <message>
        <source>How many are they?</source>
        <translation>کتنے افراد ہیں؟</translation>
    </message>
    <message>
        <source>Which language does she speak?</source>
        <translation>وہ کون سی زبان بولتی ہیں؟</translation>
    </message>
    <message>
        <source>She is alone</source>
        <translation>اکیلی ہیں</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 افراد</translation>
    </message>
    <message>
        <source>Which number is on the paper from the roll?</source>
        <translation>رول کے کاغذ پر کون سا نمبر ہے؟</translation>
    </message>
    <message>
        <source>Scan or type the code of her slip</source>
        <translation>ان کی پرچی کا کوڈ سکین کریں یا لکھیں</translation>
    </message>
    <message>
        <source>Which service is on the slip?</source>
        <translation>پرچی پر کون سی خدمت ہے؟</translation>
    </message>
    <message>
        <source>What will she come back for?</source>
        <translation>وہ کس کام کے لیے واپس آئیں گی؟</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>دن میں کسی بھی وقت</translation>
    </message>
    <message>
        <source>Is there a time on her slip? The day is the first one with room.</source>
        <translation>کیا پرچی پر وقت ہو؟ دن وہ ہوگا جس میں پہلے جگہ ہے۔</translation>
    </message>
    <message>
        <source>No token is open.</source>
        <translation>کوئی ٹوکن کھلا نہیں۔</translation>
    </message>
    <message>
        <source>Which token?</source>
        <translation>کون سا ٹوکن؟</translation>
    </message>
    <message>
        <source>Call her now, out of turn</source>
        <translation>ابھی بلائیں، باری سے پہلے</translation>
    </message>
    <message>
        <source>Back to her place in line</source>
        <translation>اپنی باری پر واپس</translation>
    </message>
    <message>
        <source>She has left</source>
        <translation>وہ چلی گئیں</translation>
    </message>
    <message>
        <source>Change her priority</source>
        <translation>ان کی ترجیح بدلیں</translation>
    </message>
    <message>
        <source>Print her ticket again</source>
        <translation>ان کا ٹکٹ دوبارہ چھاپیں</translation>
    </message>
    <message>
        <source>What is done with %1?</source>
        <translation>%1 کا کیا کریں؟</translation>
    </message>
    <message>
        <source>Why is she called before the others?</source>
        <translation>انہیں دوسروں سے پہلے کیوں بلایا؟</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>کیوں بدلی؟</translation>
    </message>
    <message>
        <source>Bring back who was parked or missed</source>
        <translation>رکے یا نہ آنے والے کو واپس لائیں</translation>
    </message>
    <message>
        <source>Is she finished here, although it could not be done?</source>
        <translation>کیا یہ یہاں فارغ ہیں، حالانکہ کام نہیں ہو سکا؟</translation>
    </message>
    <message>
        <source>Yes, finish it</source>
        <translation>ہاں، ختم کریں</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>نہیں، جاری رکھیں</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>روکا گیا</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>Nobody is parked or missed.</source>
        <translation>کوئی رکا ہوا یا نہ آیا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>Who goes back to her place in line?</source>
        <translation>کون اپنی باری پر واپس جائے؟</translation>
    </message>
    <message>
        <source>Her return slip is for: %1</source>
        <translation>اس کی واپسی کی پرچی اس کے لیے ہے: %1</translation>
    </message>
    <message>
        <source>Give her token</source>
        <translation>اسے ٹوکن دیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Check who she is</source>
        <translation>پہچان کی جانچ</translation>
    </message>
    <message>
        <source>Give up this check? Her tries of today stay used.</source>
        <translation>جانچ چھوڑ دیں؟ آج کی کوششیں گنی جائیں گی۔</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>میں متفق ہوں</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>میں متفق نہیں</translation>
    </message>
    <message>
        <source>Number of the paper that proves it, never hers</source>
        <translation>ثبوت کے کاغذ کا نمبر، ان کا اپنا نمبر نہیں</translation>
    </message>
    <message>
        <source>Second officer: your PIN</source>
        <translation>دوسرا افسر: اپنا پن</translation>
    </message>
    <message>
        <source>Second officer: your number</source>
        <translation>دوسرا افسر: اپنا نمبر</translation>
    </message>
    <message>
        <source>The 13 digits of her card</source>
        <translation>ان کے کارڈ کے 13 ہندسے</translation>
    </message>
    <message>
        <source>The second officer has seen her and the card:</source>
        <translation>دوسرے افسر نے انہیں اور کارڈ دیکھ لیا:</translation>
    </message>
    <message>
        <source>The telephone number she gave to NADRA</source>
        <translation>وہ فون نمبر جو نادرا کے پاس ہے</translation>
    </message>
    <message>
        <source>Why is it taken?</source>
        <translation>یہ کیوں؟</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>ہاں، چھوڑ دیں</translation>
    </message>
    <message>
        <source>Which other way?</source>
        <translation>کون سا دوسرا طریقہ؟</translation>
    </message>
    <message>
        <source>Enrol a finger here, if she wishes</source>
        <translation>یہاں انگلی درج کریں، اگر وہ چاہیں</translation>
    </message>
    <message>
        <source>Does she wish it? Her print stays sealed in this centre, and goes when she says so.</source>
        <translation>کیا وہ چاہتی ہیں؟ نشان اسی مرکز میں بند رہے گا، اور ان کے کہنے پر مٹ جائے گا۔</translation>
    </message>
    <message>
        <source>Yes, she wishes it</source>
        <translation>ہاں، وہ چاہتی ہیں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Take back what is enrolled here, if she wishes</source>
        <translation>اگر وہ چاہے تو یہاں کے نشان ہٹا دیں</translation>
    </message>
    <message>
        <source>Does she wish it? Her prints are removed from this centre, and this check ends.</source>
        <translation>کیا وہ چاہتی ہے؟ اس کے نشان اس مرکز سے ہٹ جائیں گے اور یہ جانچ ختم ہو گی۔</translation>
    </message>
    <message>
        <source>Yes, remove them</source>
        <translation>ہاں، ہٹا دیں</translation>
    </message>
    <message>
        <source>The 13 digits of her card, or of anybody of her family</source>
        <translation>ان کے، یا گھر کے کسی بھی فرد کے، کارڈ کے 13 ہندسے</translation>
    </message>
    <message>
        <source>That is no day that has been. Day, month, year, as 14-03-2026</source>
        <translation>یہ گزری ہوئی تاریخ نہیں۔ دن، مہینہ، سال، جیسے 14-03-2026</translation>
    </message>
    <message>
        <source>As it was on which day? Day, month, year, as 14-03-2026</source>
        <translation>کس دن کا جواب؟ دن، مہینہ، سال، جیسے 14-03-2026</translation>
    </message>
    <message>
        <source>Which form is filled in?</source>
        <translation>کون سا فارم بھرنا ہے؟</translation>
    </message>
    <message>
        <source>That is too long. Name, as the paper has it</source>
        <translation>نام بہت لمبا ہے۔ نام، جیسا کاغذ پر ہے</translation>
    </message>
    <message>
        <source>Name, as the paper has it</source>
        <translation>نام، جیسا کاغذ پر ہے</translation>
    </message>
    <message>
        <source>That is no number. 13 digits of the CNIC, or of the B-Form</source>
        <translation>یہ نمبر درست نہیں۔ شناختی کارڈ یا ب فارم کے 13 ہندسے</translation>
    </message>
    <message>
        <source>13 digits of the CNIC, or of the B-Form</source>
        <translation>شناختی کارڈ یا ب فارم کے 13 ہندسے</translation>
    </message>
    <message>
        <source>That is no day that has been. Born on: day, month, year, as 14-03-2016</source>
        <translation>یہ کوئی گزرا ہوا دن نہیں۔ پیدائش: دن، مہینہ، سال، جیسے 14-03-2016</translation>
    </message>
    <message>
        <source>Born on: day, month, year, as 14-03-2016</source>
        <translation>پیدائش: دن، مہینہ، سال، جیسے 14-03-2016</translation>
    </message>
    <message>
        <source>Classes are 1 to 16. School class now, 0 for none</source>
        <translation>جماعتیں 1 سے 16 تک ہیں۔ موجودہ جماعت، کوئی نہ ہو تو 0</translation>
    </message>
    <message>
        <source>School class now, 0 for none</source>
        <translation>موجودہ جماعت، کوئی نہ ہو تو 0</translation>
    </message>
    <message>
        <source>That is no telephone number. A working mobile number</source>
        <translation>یہ فون نمبر نہیں۔ چلتا ہوا موبائل نمبر</translation>
    </message>
    <message>
        <source>A working mobile number, for the official SMS</source>
        <translation>چلتا ہوا موبائل نمبر، سرکاری میسج کے لیے</translation>
    </message>
    <message>
        <source>Is this member taken out of the form?</source>
        <translation>کیا یہ فرد فارم سے نکال دیا جائے؟</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>ہاں، نکال دیں</translation>
    </message>
    <message>
        <source>Why is the form dropped? What was filled in is erased.</source>
        <translation>فارم کیوں چھوڑا جا رہا ہے؟ جو بھرا گیا مٹا دیا جائے گا۔</translation>
    </message>
    <message>
        <source>She does not wish it</source>
        <translation>وہ نہیں چاہتیں</translation>
    </message>
    <message>
        <source>It was opened by mistake</source>
        <translation>غلطی سے کھل گیا</translation>
    </message>
    <message>
        <source>It is done elsewhere</source>
        <translation>کہیں اور ہو رہا ہے</translation>
    </message>
    <message>
        <source>The last changes were not saved. What now?</source>
        <translation>آخری تبدیلیاں محفوظ نہیں ہوئیں۔ اب کیا کریں؟</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>یہیں رہیں</translation>
    </message>
    <message>
        <source>Leave: they are lost</source>
        <translation>چھوڑ دیں: وہ ضائع ہوں گی</translation>
    </message>
    <message>
        <source>You count: what lies in the drawer?</source>
        <translation>آپ گنیں: دراز میں کتنی رقم ہے؟</translation>
    </message>
    <message>
        <source>The second officer counts it again</source>
        <translation>دوسرا اہلکار اسے دوبارہ گنے</translation>
    </message>
    <message>
        <source>What comes into the drawer?</source>
        <translation>دراز میں کیا ڈالا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>Who brings it: your number</source>
        <translation>رقم لانے والا: آپ کا نمبر</translation>
    </message>
    <message>
        <source>What goes out of the drawer?</source>
        <translation>دراز سے کیا نکالا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>Who takes it: your number</source>
        <translation>رقم لے جانے والا: آپ کا نمبر</translation>
    </message>
    <message>
        <source>Count all that lies in the drawer</source>
        <translation>دراز میں جو کچھ ہے سب گنیں</translation>
    </message>
    <message>
        <source>Count the drawer together with who had it, or with a second officer</source>
        <translation>دراز اس اہلکار کے ساتھ گنیں جس کے پاس تھا، یا کسی دوسرے اہلکار کے ساتھ</translation>
    </message>
    <message>
        <source>Who counted with you: your number</source>
        <translation>ساتھ گننے والا: آپ کا نمبر</translation>
    </message>
    <message>
        <source>Who takes the cash: your number</source>
        <translation>نقد رقم لینے والا: آپ کا نمبر</translation>
    </message>
    <message>
        <source>The supervisor has seen her and the card: your number</source>
        <translation>نگران نے خاتون اور کارڈ دیکھ لیے: آپ کا نمبر</translation>
    </message>
    <message>
        <source>Has she counted the notes, and says that she has them all?</source>
        <translation>کیا انہوں نے نوٹ گن لیے اور کہا کہ پوری رقم مل گئی؟</translation>
    </message>
    <message>
        <source>Yes, she has them all</source>
        <translation>جی ہاں، پوری رقم مل گئی</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>نہیں، ابھی نہیں</translation>
    </message>
    <message>
        <source>Why is the payout stopped? What the bank agreed to is taken back.</source>
        <translation>ادائیگی کیوں روکی جا رہی ہے؟ بینک کی منظوری واپس لی جائے گی۔</translation>
    </message>
    <message>
        <source>You and a supervisor: count all that lies in the drawer</source>
        <translation>آپ اور نگران: دراز میں جو کچھ ہے سب گنیں</translation>
    </message>
    <message>
        <source>Supervisor: your number</source>
        <translation>نگران: آپ کا نمبر</translation>
    </message>
    <message>
        <source>Where are the notes?</source>
        <translation>نوٹ کہاں ہیں؟</translation>
    </message>
    <message>
        <source>She has them</source>
        <translation>ان کے پاس ہیں</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>یہاں ہیں</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::SignInPage</name>
    <message>
        <source>Officer number</source>
        <translation>افسر نمبر</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>پن</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>کاؤنٹر %1</translation>
    </message>
    <message>
        <source>Type your officer number and PIN, then press Enter</source>
        <translation>افسر نمبر اور پن لکھیں، پھر Enter دبائیں</translation>
    </message>
    <message>
        <source>F11: اردو / English</source>
        <translation>F11: اردو / English</translation>
    </message>
    <message>
        <source>Supervisor number</source>
        <translation>نگران نمبر</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>نگران کا پن</translation>
    </message>
    <message>
        <source>A supervisor puts an officer at this counter: both type their number and PIN</source>
        <translation>نگران اس کاؤنٹر پر افسر بٹھاتا ہے: دونوں اپنا نمبر اور پن لکھیں</translation>
    </message>
    <message>
        <source>F4: back to your own sign-in</source>
        <translation>F4: اپنے نمبر سے آئیں</translation>
    </message>
    <message>
        <source>F4: a supervisor hands this counter over</source>
        <translation>F4: نگران یہ کاؤنٹر سپرد کرے</translation>
    </message>
    <message>
        <source>F12 held for one second calls the manager</source>
        <translation>F12 ایک سیکنڈ دبائے رکھیں تو منیجر آئے گا</translation>
    </message>
    <message>
        <source>Shift+F1: help</source>
        <translation>Shift+F1: مدد</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::DeskWindow</name>
    <message>
        <source>Connecting to the server</source>
        <translation>سرور سے رابطہ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>کاؤنٹر %1</translation>
    </message>
    <message>
        <source>Each key does one thing; what is not possible now says why.</source>
        <translation>ہر بٹن ایک کام کرتا ہے؛ جو ابھی ممکن نہیں وہ وجہ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody is signed in: officer number, PIN, Enter.</source>
        <translation>کوئی داخل نہیں: افسر نمبر، PIN، پھر Enter۔</translation>
    </message>
    <message>
        <source>The keys of the desk</source>
        <translation>کاؤنٹر کے بٹن</translation>
    </message>
    <message>
        <source>The link is back. Not done: %1. %2</source>
        <translation>رابطہ بحال۔ نہیں ہوا: %1۔ %2</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>سرور نے ابھی جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation>میں ابھی کیا کر سکتا ہوں؟</translation>
    </message>
    <message>
        <source>That is no ticket of a One Window Centre.</source>
        <translation>یہ ون ونڈو سنٹر کا ٹکٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Too many look-ups from here. Please wait a few minutes.</source>
        <translation>یہاں سے بہت بار پوچھا گیا۔ چند منٹ رکیں۔</translation>
    </message>
    <message>
        <source>The form is full: no more members.</source>
        <translation>فارم بھر گیا: مزید افراد نہیں آ سکتے۔</translation>
    </message>
    <message>
        <source>A note of %1 more is more than she is due: it is not counted.</source>
        <translation>%1 کا ایک اور نوٹ واجب رقم سے زیادہ ہے: اسے نہیں گنا گیا۔</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>calls for staff</source>
        <translation>عملے کو بلا رہا ہے</translation>
    </message>
    <message>
        <source>%1: a visitor calls for staff</source>
        <translation>%1: ایک شخص عملے کو بلا رہا ہے</translation>
    </message>
    <message>
        <source>Send somebody there.</source>
        <translation>کسی کو وہاں بھیجیں۔</translation>
    </message>
    <message>
        <source>%1: no counter is open</source>
        <translation>%1: کوئی کاؤنٹر کھلا نہیں</translation>
    </message>
    <message>
        <source>Tokens without paper: %1</source>
        <translation>%1 ٹوکن بغیر پرچی</translation>
    </message>
    <message>
        <source>The hall is over its capacity</source>
        <translation>ہال میں گنجائش سے زیادہ لوگ ہیں</translation>
    </message>
    <message>
        <source>One thing needs you: %1.</source>
        <translation>ایک کام آپ کا منتظر ہے: %1۔</translation>
    </message>
    <message>
        <source>F10: close the day</source>
        <translation>F10: دن بند کریں</translation>
    </message>
    <message>
        <source>F10: open the day</source>
        <translation>F10: دن کھولیں</translation>
    </message>
    <message>
        <source>Enter: yes, close the day</source>
        <translation>Enter: ہاں، دن بند کریں</translation>
    </message>
    <message>
        <source>Enter: yes, open the day</source>
        <translation>Enter: ہاں، دن کھولیں</translation>
    </message>
    <message>
        <source>Everybody still waiting is closed with it. Esc leaves.</source>
        <translation>سب منتظر اسی کے ساتھ بند ہوں گے۔ Esc سے واپس۔</translation>
    </message>
    <message>
        <source>F2: intake open</source>
        <translation>F2: داخلہ، ابھی کھلا</translation>
    </message>
    <message>
        <source>F2: intake slowed</source>
        <translation>F2: داخلہ، ابھی کم</translation>
    </message>
    <message>
        <source>F2: intake closed</source>
        <translation>F2: داخلہ، ابھی بند</translation>
    </message>
    <message>
        <source>1: open</source>
        <translation>1: کھلا</translation>
    </message>
    <message>
        <source>2: slowed</source>
        <translation>2: کم</translation>
    </message>
    <message>
        <source>Enter: yes, open the intake</source>
        <translation>Enter: ہاں، داخلہ کھولیں</translation>
    </message>
    <message>
        <source>Enter: yes, slow the intake</source>
        <translation>Enter: ہاں، داخلہ کم کریں</translation>
    </message>
    <message>
        <source>Enter: yes, close the intake</source>
        <translation>Enter: ہاں، داخلہ بند کریں</translation>
    </message>
    <message>
        <source>Esc: back</source>
        <translation>Esc: واپس</translation>
    </message>
    <message>
        <source>F6: the time is right</source>
        <translation>F6: وقت درست ہے</translation>
    </message>
    <message>
        <source>Enter: yes, the time is right</source>
        <translation>Enter: ہاں، وقت درست ہے</translation>
    </message>
    <message>
        <source>The kiosks and the hall display tell it.</source>
        <translation>کیوسک اور ہال کی سکرین بتائیں گے۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>سرور کی ڈسک بھر گئی ہے</translation>
    </message>
    <message>
        <source>Nothing can be recorded. Call the technician now.</source>
        <translation>کچھ محفوظ نہیں ہو سکتا۔ ابھی ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>The server&apos;s disk is nearly full: %1 MB left</source>
        <translation>سرور کی ڈسک بھرنے والی ہے: %1 MB باقی</translation>
    </message>
    <message>
        <source>Ask the technician to make room today.</source>
        <translation>آج ہی ٹیکنیشن سے جگہ بنوائیں۔</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>پچھلا بیک اپ ناکام رہا</translation>
    </message>
    <message>
        <source>Look whether the backup disk is plugged in.</source>
        <translation>دیکھیں کہ بیک اپ ڈسک لگی ہوئی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>ابھی تک کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>The last good backup is %1 hours old</source>
        <translation>آخری درست بیک اپ %1 گھنٹے پرانا ہے</translation>
    </message>
    <message>
        <source>Call the technician today.</source>
        <translation>آج ہی ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>The server&apos;s record has lost its end</source>
        <translation>سرور کے ریکارڈ کا آخری حصہ غائب ہے</translation>
    </message>
    <message>
        <source>Call the technician now.</source>
        <translation>ابھی ٹیکنیشن کو بلائیں۔</translation>
    </message>
    <message>
        <source>The record was restored from a backup</source>
        <translation>ریکارڈ بیک اپ سے بحال کیا گیا ہے</translation>
    </message>
    <message>
        <source>F7: give tokens again</source>
        <translation>F7: ٹوکن دوبارہ دیں</translation>
    </message>
    <message>
        <source>Enter: yes, go on without a number</source>
        <translation>Enter: ہاں، نمبر کے بغیر آگے بڑھیں</translation>
    </message>
    <message>
        <source>Enter: yes, go on above %1</source>
        <translation>Enter: ہاں، %1 سے آگے بڑھیں</translation>
    </message>
    <message>
        <source>Type the highest token number in the hall.</source>
        <translation>ہال میں سب سے بڑا ٹوکن نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>The server&apos;s clock does not fit its record</source>
        <translation>سرور کی گھڑی ریکارڈ سے نہیں ملتی</translation>
    </message>
    <message>
        <source>The intake is slowed</source>
        <translation>داخلہ کم ہے</translation>
    </message>
    <message>
        <source>The intake is closed</source>
        <translation>داخلہ بند ہے</translation>
    </message>
    <message>
        <source>The hall is told: %1</source>
        <translation>ہال کو بتایا جا رہا ہے: %1</translation>
    </message>
    <message>
        <source>bank link down</source>
        <translation>بینک کا رابطہ بند</translation>
    </message>
    <message>
        <source>NADRA link down</source>
        <translation>نادرا کا رابطہ بند</translation>
    </message>
    <message>
        <source>cash short</source>
        <translation>نقدی کم</translation>
    </message>
    <message>
        <source>short break</source>
        <translation>مختصر وقفہ</translation>
    </message>
    <message>
        <source>3: closed, return slips</source>
        <translation>3: بند، واپسی کی پرچی</translation>
    </message>
    <message>
        <source>F3: announce</source>
        <translation>F3: اعلان کریں</translation>
    </message>
    <message>
        <source>F3: announced: %1</source>
        <translation>F3: اعلانات جاری: %1</translation>
    </message>
    <message>
        <source>Kiosks hand return slips to whoever gets no token.</source>
        <translation>جسے ٹوکن نہ ملے اسے کیوسک واپسی کی پرچی دیتا ہے۔</translation>
    </message>
    <message>
        <source>Show its counters</source>
        <translation>اس کے کاؤنٹر دکھائیں</translation>
    </message>
    <message>
        <source>Counter %1 is idle.</source>
        <translation>کاؤنٹر %1 فارغ ہے۔</translation>
    </message>
    <message>
        <source>Counter %1 could help.</source>
        <translation>کاؤنٹر %1 مدد کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Open counter %1 for it</source>
        <translation>کاؤنٹر %1 اس کے لیے کھولیں</translation>
    </message>
    <message>
        <source>Counter %1 takes it too</source>
        <translation>کاؤنٹر %1 بھی یہ کام لے</translation>
    </message>
    <message>
        <source>%1 waiting.</source>
        <translation>%1 منتظر ہیں۔</translation>
    </message>
    <message>
        <source>%1: %2 min wait</source>
        <translation>%1: %2 منٹ انتظار</translation>
    </message>
    <message>
        <source>The promise is %1 min.</source>
        <translation>وعدہ %1 منٹ کا ہے۔</translation>
    </message>
    <message>
        <source>%1: no tokens today</source>
        <translation>%1: آج ٹوکن بند</translation>
    </message>
    <message>
        <source>A manager stopped them. Slips are still taken.</source>
        <translation>منتظم نے بند کیے ہیں۔ پرچی والے آ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Give tokens again</source>
        <translation>ٹوکن دوبارہ دیں</translation>
    </message>
    <message>
        <source>1 token has no paper.</source>
        <translation>1 ٹوکن کی پرچی نہیں نکلی۔</translation>
    </message>
    <message>
        <source>%1 tokens have no paper.</source>
        <translation>%1 ٹوکن کی پرچی نہیں نکلی۔</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>ٹوکن دکھائیں</translation>
    </message>
    <message>
        <source>Show the %1 tokens</source>
        <translation>وہ %1 ٹوکن دکھائیں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Numbers are typed until it is plugged in again.</source>
        <translation>جب تک وہ دوبارہ نہ جڑے نمبر ہاتھ سے لکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Somebody has to look at its printer.</source>
        <translation>کسی کو اس کا پرنٹر دیکھنا ہے۔</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>آلات دکھائیں</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 خاموش ہے</translation>
    </message>
    <message>
        <source>For %1 min. Is it switched on?</source>
        <translation>%1 منٹ سے۔ کیا وہ چل رہا ہے؟</translation>
    </message>
    <message>
        <source>tokens without paper</source>
        <translation>بغیر پرچی ٹوکن</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>کاؤنٹر %1</translation>
    </message>
    <message>
        <source>%1 has lost its link</source>
        <translation>%1 کا رابطہ ٹوٹ گیا</translation>
    </message>
    <message>
        <source>For %1 min. Nobody is there.</source>
        <translation>%1 منٹ سے۔ وہاں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>For %1 min. Token %2 is there.</source>
        <translation>%1 منٹ سے۔ ٹوکن %2 وہاں ہے۔</translation>
    </message>
    <message>
        <source>Close counter %1</source>
        <translation>کاؤنٹر %1 بند کریں</translation>
    </message>
    <message>
        <source>Show counter %1</source>
        <translation>کاؤنٹر %1 دکھائیں</translation>
    </message>
    <message>
        <source>Counter %1: %2 did not come</source>
        <translation>کاؤنٹر %1: %2 نہیں آئے</translation>
    </message>
    <message>
        <source>Called only once: %1.</source>
        <translation>صرف ایک بار بلائے گئے: %1</translation>
    </message>
    <message>
        <source>All were called again.</source>
        <translation>سب کو دوبارہ بلایا گیا۔</translation>
    </message>
    <message>
        <source>Look at the calls</source>
        <translation>پکاریں دیکھیں</translation>
    </message>
    <message>
        <source>the hall</source>
        <translation>ہال</translation>
    </message>
    <message>
        <source>%1 inside, room for %2.</source>
        <translation>اندر %1، گنجائش %2۔</translation>
    </message>
    <message>
        <source>Slow the intake</source>
        <translation>داخلہ کم کریں</translation>
    </message>
    <message>
        <source>Close the intake</source>
        <translation>داخلہ بند کریں</translation>
    </message>
    <message>
        <source>One fewer inside</source>
        <translation>اندر ایک کم</translation>
    </message>
    <message>
        <source>the server&apos;s clock</source>
        <translation>سرور کی گھڑی</translation>
    </message>
    <message>
        <source>No tokens. It says %1.</source>
        <translation>ٹوکن بند ہیں۔ گھڑی %1 بتاتی ہے۔</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>وقت درست ہے</translation>
    </message>
    <message>
        <source>the intake</source>
        <translation>داخلہ</translation>
    </message>
    <message>
        <source>Priority and slips only.</source>
        <translation>صرف ترجیح اور پرچی والے۔</translation>
    </message>
    <message>
        <source>Slips only.</source>
        <translation>صرف پرچی والے۔</translation>
    </message>
    <message>
        <source>Open the intake</source>
        <translation>داخلہ کھولیں</translation>
    </message>
    <message>
        <source>the announcements</source>
        <translation>اعلانات</translation>
    </message>
    <message>
        <source>Is it still true?</source>
        <translation>کیا یہ اب بھی درست ہے؟</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>اعلان ختم کریں</translation>
    </message>
    <message>
        <source>Show the announcements</source>
        <translation>اعلانات دکھائیں</translation>
    </message>
    <message>
        <source>January</source>
        <translation>جنوری</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فروری</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارچ</translation>
    </message>
    <message>
        <source>April</source>
        <translation>اپریل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مئی</translation>
    </message>
    <message>
        <source>June</source>
        <translation>جون</translation>
    </message>
    <message>
        <source>July</source>
        <translation>جولائی</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اگست</translation>
    </message>
    <message>
        <source>September</source>
        <translation>ستمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نومبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسمبر</translation>
    </message>
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
    <message>
        <source>Kiosk %1</source>
        <translation>کیوسک %1</translation>
    </message>
    <message>
        <source>Hall display %1</source>
        <translation>ہال کی سکرین %1</translation>
    </message>
    <message>
        <source>Desk PC %1</source>
        <translation>ڈیسک کا کمپیوٹر %1</translation>
    </message>
    <message>
        <source>paper out</source>
        <translation>کاغذ ختم</translation>
    </message>
    <message>
        <source>paper nearly out</source>
        <translation>کاغذ ختم ہونے والا ہے</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>ڈھکن کھلا ہے</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>کٹر پھنس گیا</translation>
    </message>
    <message>
        <source>printer too hot</source>
        <translation>پرنٹر بہت گرم ہے</translation>
    </message>
    <message>
        <source>printer does not answer</source>
        <translation>پرنٹر جواب نہیں دیتا</translation>
    </message>
    <message>
        <source>printer unplugged</source>
        <translation>پرنٹر جڑا ہوا نہیں</translation>
    </message>
    <message>
        <source>scanner unplugged</source>
        <translation>سکینر جڑا ہوا نہیں</translation>
    </message>
    <message>
        <source>scanner does not work</source>
        <translation>سکینر کام نہیں کرتا</translation>
    </message>
    <message>
        <source>last paper not certain</source>
        <translation>آخری پرچی یقینی نہیں</translation>
    </message>
    <message>
        <source>Kiosk printers</source>
        <translation>کیوسک کے پرنٹر</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2 میں سے %1 تیار</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>کیوسک</translation>
    </message>
    <message>
        <source>%1 of %2 linked</source>
        <translation>%2 میں سے %1 جڑے</translation>
    </message>
    <message>
        <source>Hall displays</source>
        <translation>ہال کی سکرینیں</translation>
    </message>
    <message>
        <source>Desk PCs</source>
        <translation>ڈیسک کے کمپیوٹر</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>well</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>1 thing wrong</source>
        <translation>1 خرابی</translation>
    </message>
    <message>
        <source>%1 things wrong</source>
        <translation>%1 خرابیاں</translation>
    </message>
    <message>
        <source>%1 serving</source>
        <translation>%1 مصروف</translation>
    </message>
    <message>
        <source>%1 idle</source>
        <translation>%1 فارغ</translation>
    </message>
    <message>
        <source>%1 break</source>
        <translation>%1 وقفہ</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 بے رابطہ</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 بند</translation>
    </message>
    <message>
        <source>usual Sunday</source>
        <translation>عام اتوار</translation>
    </message>
    <message>
        <source>usual Monday</source>
        <translation>عام پیر</translation>
    </message>
    <message>
        <source>usual Tuesday</source>
        <translation>عام منگل</translation>
    </message>
    <message>
        <source>usual Wednesday</source>
        <translation>عام بدھ</translation>
    </message>
    <message>
        <source>usual Thursday</source>
        <translation>عام جمعرات</translation>
    </message>
    <message>
        <source>usual Friday</source>
        <translation>عام جمعہ</translation>
    </message>
    <message>
        <source>usual Saturday</source>
        <translation>عام ہفتہ</translation>
    </message>
    <message>
        <source>usual day</source>
        <translation>عام دن</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>اس وقت اندر</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>گنجائش %1</translation>
    </message>
    <message>
        <source>Room for %1 more</source>
        <translation>%1 اور کی جگہ ہے</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 زیادہ ہیں</translation>
    </message>
    <message>
        <source>The hall is full</source>
        <translation>ہال بھر گیا ہے</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>طویل ترین انتظار</translation>
    </message>
    <message>
        <source>min</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>کوئی منتظر نہیں</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>پورے وعدے</translation>
    </message>
    <message>
        <source>Of first calls</source>
        <translation>پہلی پکاروں میں سے</translation>
    </message>
    <message>
        <source>Nobody called yet</source>
        <translation>ابھی کوئی نہیں بلایا</translation>
    </message>
    <message>
        <source>Usual day %1</source>
        <translation>عام دن %1</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>آج فارغ</translation>
    </message>
    <message>
        <source>Usual by now %1</source>
        <translation>عموماً اب تک %1</translation>
    </message>
    <message>
        <source>Of %1 arrived</source>
        <translation>%1 آنے والوں میں سے</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>سرور دکھائیں</translation>
    </message>
    <message>
        <source>the server&apos;s disk</source>
        <translation>سرور کی ڈسک</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>the server&apos;s record</source>
        <translation>سرور کا ریکارڈ</translation>
    </message>
    <message>
        <source>No tokens: %1 devices have not told theirs.</source>
        <translation>ٹوکن بند ہیں: %1 مشینوں نے نمبر نہیں بتائے۔</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>دن بند ہے۔</translation>
    </message>
    <message>
        <source>The hall is full.</source>
        <translation>ہال بھر گیا ہے۔</translation>
    </message>
    <message>
        <source>Busier morning than usual.</source>
        <translation>آج کی صبح معمول سے زیادہ مصروف ہے۔</translation>
    </message>
    <message>
        <source>Busier evening than usual.</source>
        <translation>آج کی شام معمول سے زیادہ مصروف ہے۔</translation>
    </message>
    <message>
        <source>Busier afternoon than usual.</source>
        <translation>آج کی دوپہر معمول سے زیادہ مصروف ہے۔</translation>
    </message>
    <message>
        <source>Quiet morning.</source>
        <translation>پرسکون صبح۔</translation>
    </message>
    <message>
        <source>Quiet evening.</source>
        <translation>پرسکون شام۔</translation>
    </message>
    <message>
        <source>Quiet afternoon.</source>
        <translation>پرسکون دوپہر۔</translation>
    </message>
    <message>
        <source>Steady morning.</source>
        <translation>معمول کی صبح۔</translation>
    </message>
    <message>
        <source>Steady evening.</source>
        <translation>معمول کی شام۔</translation>
    </message>
    <message>
        <source>Steady afternoon.</source>
        <translation>معمول کی دوپہر۔</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>دو</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>تین</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>چار</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>پانچ</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>چھ</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>سات</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>آٹھ</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>نو</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>ابھی کچھ ضروری نہیں۔</translation>
    </message>
    <message>
        <source>F10 opens it.</source>
        <translation>F10 سے کھولیں۔</translation>
    </message>
    <message>
        <source>%1 things need you; %2 first.</source>
        <translation>%1 کام آپ کے منتظر ہیں؛ پہلے %2۔</translation>
    </message>
    <message>
        <source>Looking for the server.</source>
        <translation>سرور کی تلاش جاری ہے۔</translation>
    </message>
    <message>
        <source>No link to the server. What you see is from before.</source>
        <translation>سرور سے رابطہ نہیں۔ جو نظر آ رہا ہے وہ پہلے کا ہے۔</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1 کو بلا رہا ہے</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>%1 کی خدمت</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>رابطہ نہیں</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>%1 did not come, called once</source>
        <translation>%1 نہیں آیا، ایک بار بلایا</translation>
    </message>
    <message>
        <source>%1 did not come, called %2 times</source>
        <translation>%1 نہیں آیا، %2 بار بلایا</translation>
    </message>
    <message>
        <source>Also take: %1</source>
        <translation>یہ کام بھی لے: %1</translation>
    </message>
    <message>
        <source>No longer take: %1</source>
        <translation>یہ کام اب نہ لے: %1</translation>
    </message>
    <message>
        <source>Yes, close counter %1</source>
        <translation>ہاں، کاؤنٹر %1 بند کریں</translation>
    </message>
    <message>
        <source>Close this counter</source>
        <translation>یہ کاؤنٹر بند کریں</translation>
    </message>
    <message>
        <source>Until the day ends. Its officer sees it at once.</source>
        <translation>دن کے آخر تک۔ افسر کو فوراً نظر آتا ہے۔</translation>
    </message>
    <message>
        <source>An officer opens it by signing in there.</source>
        <translation>افسر وہاں سائن اِن کر کے اسے کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>No more tokens for it today</source>
        <translation>آج اس کے مزید ٹوکن نہ دیں</translation>
    </message>
    <message>
        <source>Kiosks hand out return slips for it.</source>
        <translation>کیوسک اس کی واپسی کی پرچی دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Who waits for it is still served.</source>
        <translation>جو منتظر ہیں ان کی باری آئے گی۔</translation>
    </message>
    <message>
        <source>Tokens without paper</source>
        <translation>بغیر پرچی ٹوکن</translation>
    </message>
    <message>
        <source>Any desk prints them again: its token list, then Reprint.</source>
        <translation>کوئی بھی ڈیسک دوبارہ چھاپ سکتا ہے: ٹوکن کی فہرست، پھر دوبارہ پرچی۔</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>آلات</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>silent for %1 min</source>
        <translation>%1 منٹ سے خاموش</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>سب ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>پہلی بار</translation>
    </message>
    <message>
        <source>Tell the technician these words.</source>
        <translation>ٹیکنیشن کو یہی الفاظ بتائیں۔</translation>
    </message>
    <message>
        <source>F4: one in</source>
        <translation>F4: ایک اندر</translation>
    </message>
    <message>
        <source>F5: one out</source>
        <translation>F5: ایک باہر</translation>
    </message>
    <message>
        <source>What is wrong stands first.</source>
        <translation>جو خراب ہیں وہ پہلے ہیں۔</translation>
    </message>
    <message>
        <source>Counter %1 calls for help</source>
        <translation>کاؤنٹر %1 مدد مانگ رہا ہے</translation>
    </message>
    <message>
        <source>It is seen to</source>
        <translation>دیکھ لیا گیا</translation>
    </message>
    <message>
        <source>Go there now; called %1 min ago.</source>
        <translation>ابھی وہاں جائیں؛ %1 منٹ پہلے بلایا۔</translation>
    </message>
    <message>
        <source>Counter %1: the same print twice</source>
        <translation>کاؤنٹر %1: بالکل ایک ہی نشان دو بار آیا</translation>
    </message>
    <message>
        <source>Counter %1: one print for two people</source>
        <translation>کاؤنٹر %1: دو لوگوں کے لیے ایک ہی نشان</translation>
    </message>
    <message>
        <source>Counter %1: %2 fast checks in a row</source>
        <translation>کاؤنٹر %1: لگاتار %2 جانچیں فوراً ہو گئیں</translation>
    </message>
    <message>
        <source>Counter %1: %2 checks without a finger</source>
        <translation>کاؤنٹر %1: %2 جانچیں انگلی کے بغیر</translation>
    </message>
    <message>
        <source>No finger gives it twice. It was refused. Look at the reader.</source>
        <translation>کوئی انگلی ایک جیسا نشان دو بار نہیں دیتی۔ رد کر دیا گیا۔ ریڈر دیکھیں۔</translation>
    </message>
    <message>
        <source>It was refused. Go there and look at the reader.</source>
        <translation>رد کر دیا گیا۔ وہاں جا کر ریڈر دیکھیں۔</translation>
    </message>
    <message>
        <source>As if the prints had lain ready. Go and watch one.</source>
        <translation>جیسے نشان پہلے سے تیار ہوں۔ جا کر ایک جانچ دیکھیں۔</translation>
    </message>
    <message>
        <source>All by one officer today. Look at the papers.</source>
        <translation>آج سب ایک ہی افسر نے کیں۔ کاغذات دیکھیں۔</translation>
    </message>
    <message>
        <source>Show the checks</source>
        <translation>جانچیں دکھائیں</translation>
    </message>
    <message>
        <source>Checks to look at</source>
        <translation>دیکھنے والی جانچیں</translation>
    </message>
    <message>
        <source>and earlier ones: %1</source>
        <translation>اور اس سے پہلے کی: %1</translation>
    </message>
    <message>
        <source>With the officer who was there. The record keeps each; nobody is accused by it.</source>
        <translation>ساتھ وہ افسر جو وہاں تھا۔ سب ریکارڈ میں ہیں؛ اس سے کسی پر الزام نہیں۔</translation>
    </message>
    <message>
        <source>Two grants in one family</source>
        <translation>ایک خاندان میں دو وظیفے</translation>
    </message>
    <message>
        <source>One person in two families</source>
        <translation>ایک فرد دو گھرانوں میں</translation>
    </message>
    <message>
        <source>Money for a deceased person</source>
        <translation>فوت شدہ فرد کے نام رقم</translation>
    </message>
    <message>
        <source>Money on a blocked card</source>
        <translation>بند کارڈ پر رقم</translation>
    </message>
    <message>
        <source>One telephone for many families</source>
        <translation>کئی گھرانوں کا ایک ہی فون</translation>
    </message>
    <message>
        <source>Tell the programme's office the number of the household: it says which grant stays.</source>
        <translation>گھرانہ نمبر پروگرام کے دفتر کو بتائیں: وہی طے کرے گا کون سا وظیفہ رہے۔</translation>
    </message>
    <message>
        <source>When she comes, the registration desk asks which family she lives in and updates its list.</source>
        <translation>وہ آئیں تو اندراج ڈیسک پوچھے کہ کس گھرانے میں رہتی ہیں اور فہرست تازہ کرے۔</translation>
    </message>
    <message>
        <source>If she lives, NADRA puts her card right. If not, her family updates its list.</source>
        <translation>زندہ ہوں تو نادرا کارڈ درست کرے۔ نہیں تو گھر والے فہرست تازہ کرائیں۔</translation>
    </message>
    <message>
        <source>Send her to the NADRA counter first: her card has to be put right there.</source>
        <translation>پہلے نادرا کاؤنٹر بھیجیں: کارڈ وہیں درست ہو گا۔</translation>
    </message>
    <message>
        <source>Ask the families whose number it is. Each should give one of its own.</source>
        <translation>گھرانوں سے پوچھیں نمبر کس کا ہے۔ ہر گھرانہ اپنا نمبر لکھوائے۔</translation>
    </message>
    <message>
        <source>%1: no look-ups until %2</source>
        <translation>%1: %2 تک رجسٹری سے پوچھنا بند</translation>
    </message>
    <message>
        <source>%1: had no look-ups until %2</source>
        <translation>%1: %2 تک رجسٹری سے پوچھنا بند رہا</translation>
    </message>
    <message>
        <source>%1 numbers in a row that nobody has. See who stands there.</source>
        <translation>لگاتار %1 نمبر جو کسی کے نہیں۔ دیکھیں وہاں کون کھڑا ہے۔</translation>
    </message>
    <message>
        <source>%1 numbers in a row that nobody has. It answers again.</source>
        <translation>لگاتار %1 نمبر جو کسی کے نہیں تھے۔ اب پھر جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>Show the registry</source>
        <translation>رجسٹری دکھائیں</translation>
    </message>
    <message>
        <source>%1 families</source>
        <translation>%1 گھرانے</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>گھرانہ %1</translation>
    </message>
    <message>
        <source>Households %1</source>
        <translation>گھرانے %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Households %1 and %2 more</source>
        <translation>گھرانے %1 اور مزید %2</translation>
    </message>
    <message>
        <source>%1: paid on %2</source>
        <translation>%1: %2 کو ادا ہوئی</translation>
    </message>
    <message>
        <source>%1: can be drawn until %2</source>
        <translation>%1: %2 تک نکلوائی جا سکتی ہے</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>رجسٹری</translation>
    </message>
    <message>
        <source>Registry: 1 thing to look at</source>
        <translation>رجسٹری: 1 بات دیکھنے کی ہے</translation>
    </message>
    <message>
        <source>Registry: %1 things to look at</source>
        <translation>رجسٹری: %1 باتیں دیکھنے کی ہیں</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1۔</translation>
    </message>
    <message>
        <source>Most of them: %1.</source>
        <translation>زیادہ تر: %1۔</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>رجسٹری</translation>
    </message>
    <message>
        <source>%1: look-ups in an hour: %2</source>
        <translation>%1: ایک گھنٹے میں %2 بار پوچھا گیا</translation>
    </message>
    <message>
        <source>barred until %1</source>
        <translation>%1 تک بند</translation>
    </message>
    <message>
        <source>was barred until %1</source>
        <translation>%1 تک بند رہا</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>کچھ لوڈ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Loaded on</source>
        <translation>لوڈ ہوئی</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>گھرانے</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Newest survey</source>
        <translation>تازہ ترین سروے</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>جانچی گئی</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Forms not exported yet: %1</source>
        <translation>فارم جو ابھی نہیں بھیجے گئے: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>کوئی غیر معمولی بات نہیں ملی۔</translation>
    </message>
    <message>
        <source>As received. Nobody is accused or refused by it.</source>
        <translation>جیسی موصول ہوئی۔ اس سے نہ کسی پر الزام ہے نہ کسی کو انکار۔</translation>
    </message>
    <message>
        <source>Tokens are given there all the same.</source>
        <translation>ٹوکن وہاں پھر بھی ملتے ہیں۔</translation>
    </message>
    <message>
        <source>It cannot be shown now.</source>
        <translation>ابھی نہیں دکھایا جا سکتا۔</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>لایا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>There is none any more.</source>
        <translation>اب کوئی نہیں۔</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%3 میں سے %1 تا %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 کے مطابق</translation>
    </message>
    <message>
        <source>The technician lists the others: %1</source>
        <translation>باقی ٹیکنیشن نکالے گا: %1</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>اگلی دیکھیں</translation>
    </message>
    <message>
        <source>The ones before</source>
        <translation>پچھلی دیکھیں</translation>
    </message>
    <message>
        <source>counter %1</source>
        <translation>کاؤنٹر %1</translation>
    </message>
    <message>
        <source>Counter %1: %2 left in the drawer</source>
        <translation>کاؤنٹر %1: دراز میں %2 باقی</translation>
    </message>
    <message>
        <source>Have it topped up before more people queue there.</source>
        <translation>مزید لوگوں کے آنے سے پہلے رقم منگوا لیں۔</translation>
    </message>
    <message>
        <source>Show the cash</source>
        <translation>رقم دکھائیں</translation>
    </message>
    <message>
        <source>Drawer should hold</source>
        <translation>دراز میں ہونی چاہیے</translation>
    </message>
    <message>
        <source>Paid to %1 people</source>
        <translation>%1 افراد کو ادا کی</translation>
    </message>
    <message>
        <source>Cash in the drawers</source>
        <translation>درازوں میں رقم</translation>
    </message>
    <message>
        <source>%1 · paid to %2 people</source>
        <translation>%1 · %2 افراد کو ادا کی</translation>
    </message>
    <message>
        <source>No drawer is open.</source>
        <translation>کوئی دراز کھلی نہیں۔</translation>
    </message>
    <message>
        <source>All drawers</source>
        <translation>تمام دراز</translation>
    </message>
    <message>
        <source>Paid today from them</source>
        <translation>آج ان سے ادا کی</translation>
    </message>
    <message>
        <source>A teller tops a drawer up at the counter, with a second officer.</source>
        <translation>کیشیئر کاؤنٹر پر دوسرے افسر کے ساتھ دراز میں رقم بڑھاتا ہے۔</translation>
    </message>
    <message>
        <source>%1: paid without a receipt: %2</source>
        <translation>%1: رسید کے بغیر ادائیگیاں: %2</translation>
    </message>
    <message>
        <source>%1: paid without a finger: %2</source>
        <translation>%1: انگلی کے بغیر ادائیگیاں: %2</translation>
    </message>
    <message>
        <source>%1: paid too fast to count: %2</source>
        <translation>%1: گنے بغیر جلدی ادائیگیاں: %2</translation>
    </message>
    <message>
        <source>%1: sums just below the limit: %2</source>
        <translation>%1: حد سے ذرا کم رقمیں: %2</translation>
    </message>
    <message>
        <source>%1: counts of the drawer were off by %2</source>
        <translation>%1: دراز کی گنتی میں %2 کا فرق</translation>
    </message>
    <message>
        <source>No paper is known of. Look at the printer there.</source>
        <translation>کسی کاغذ کا پتا نہیں۔ وہاں پرنٹر دیکھیں۔</translation>
    </message>
    <message>
        <source>By one officer today. Look at the papers.</source>
        <translation>آج ایک ہی افسر نے کیں۔ کاغذات دیکھیں۔</translation>
    </message>
    <message>
        <source>Nobody counts notes so fast. Go and watch one.</source>
        <translation>نوٹ اتنی جلدی کوئی نہیں گنتا۔ جا کر ایک ادائیگی دیکھیں۔</translation>
    </message>
    <message>
        <source>By one officer today. Look at the list of the bank.</source>
        <translation>آج ایک ہی افسر نے کیں۔ بینک کی فہرست دیکھیں۔</translation>
    </message>
    <message>
        <source>Have it counted again by two people.</source>
        <translation>دو لوگوں سے دوبارہ گنوائیں۔</translation>
    </message>
    <message>
        <source>Drawers %1</source>
        <translation>دراز %1</translation>
    </message>
    <message>
        <source>Payouts %1</source>
        <translation>ادائیگیاں %1</translation>
    </message>
    <message>
        <source>payouts of %1</source>
        <translation>%1 کی ادائیگیاں</translation>
    </message>
    <message>
        <source>the cash</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Cash for those who wait: %1 missing</source>
        <translation>انتظار کرنے والوں کے لیے %1 کم ہیں</translation>
    </message>
    <message>
        <source>Have cash brought before more people queue for it.</source>
        <translation>مزید لوگوں کے آنے سے پہلے رقم منگوا لیں۔</translation>
    </message>
    <message>
        <source>Payout %1: bank %2 has not confirmed that it took it back</source>
        <translation>ادائیگی %1: بینک %2 نے واپسی کی تصدیق نہیں کی</translation>
    </message>
    <message>
        <source>Payout %1: bank %2 does not say whether it paid</source>
        <translation>ادائیگی %1: بینک %2 نہیں بتاتا کہ ادا ہوئی یا نہیں</translation>
    </message>
    <message>
        <source>the bank</source>
        <translation>بینک</translation>
    </message>
    <message>
        <source>The bank owes an answer on %1 payouts</source>
        <translation>بینک نے %1 ادائیگیوں کا جواب نہیں دیا</translation>
    </message>
    <message>
        <source>Call the bank with reference %1.</source>
        <translation>بینک کو فون کریں، حوالہ نمبر %1 بتائیں۔</translation>
    </message>
    <message>
        <source>Call the bank with their references.</source>
        <translation>بینک کو فون کریں، ان کے حوالہ نمبر بتائیں۔</translation>
    </message>
    <message>
        <source>Show the payout</source>
        <translation>ادائیگی دکھائیں</translation>
    </message>
    <message>
        <source>Show the payouts</source>
        <translation>ادائیگیاں دکھائیں</translation>
    </message>
    <message>
        <source>Payouts to look at</source>
        <translation>دیکھنے والی ادائیگیاں</translation>
    </message>
    <message>
        <source>The newest of each, and when it was. The record keeps all; nobody is accused by it.</source>
        <translation>ہر ایک کی تازہ ترین، اور اس کا وقت۔ ریکارڈ میں سب ہے؛ اس سے کسی پر الزام نہیں لگتا۔</translation>
    </message>
    <message>
        <source>The bank owes an answer</source>
        <translation>بینک کا جواب باقی ہے</translation>
    </message>
    <message>
        <source>Reference for the bank</source>
        <translation>بینک کے لیے حوالہ نمبر</translation>
    </message>
    <message>
        <source>Nobody is paid twice: they are asked for until the bank says how they ended.</source>
        <translation>کسی کو دو بار ادائیگی نہیں ہوگی: بینک کے جواب تک پوچھا جاتا رہے گا۔</translation>
    </message>
</context>
<context>
    <name>owc::dashboard_view::DashboardWindow</name>
    <message>
        <source>Managers&apos; dashboard</source>
        <translation>منتظم کی سکرین</translation>
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
        <translation>آپ کی باری اس دن ہے</translation>
    </message>
    <message>
        <source>Keep the slip, or take a photo</source>
        <translation>پرچی سنبھالیں، یا تصویر لیں</translation>
    </message>
    <message>
        <source>Show it to the staff on that day.</source>
        <translation>اس دن عملے کو دکھائیں</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٹھیک ہے، میں نے دیکھ لیا</translation>
    </message>
</context>
<context>
    <name>owc::dashboard_view::ActPanel</name>
    <message>
        <source>Act on the centre</source>
        <translation>مرکز پر عمل</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bank link down. Your token stays valid.</source>
        <translation>بینک کا رابطہ بند ہے۔ آپ کا ٹوکن محفوظ ہے۔</translation>
    </message>
    <message>
        <source>NADRA link down. Your token stays valid.</source>
        <translation>نادرا کا رابطہ بند ہے۔ آپ کا ٹوکن محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Cash is short. Your token stays valid.</source>
        <translation>نقدی کم ہے۔ آپ کا ٹوکن محفوظ ہے۔</translation>
    </message>
    <message>
        <source>A short break. Calling goes on soon.</source>
        <translation>مختصر وقفہ ہے۔ جلد دوبارہ پکارا جائے گا۔</translation>
    </message>
    <message>
        <source>Very busy: few numbers are given now.</source>
        <translation>ہال میں رش ہے، کم نمبر مل رہے ہیں۔</translation>
    </message>
    <message>
        <source>No new numbers now. Tokens stay valid.</source>
        <translation>نئے نمبر بند ہیں۔ ٹوکن محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>The centre gives no numbers at this time.</source>
        <translation>اس وقت نمبر نہیں دیے جاتے۔</translation>
    </message>
    <message>
        <source>Numbers are given again in a moment.</source>
        <translation>نمبر تھوڑی دیر میں دوبارہ ملیں گے۔</translation>
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
        <translation>آپ کے لیے کیا آسان ہے؟</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>نمایاں رنگ</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>بڑی لکھائی</translation>
    </message>
    <message>
        <source>Everything low down</source>
        <translation>سب کچھ نیچے</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس اپنے کام پر</translation>
    </message>
</context>
<context>
    <name>owc::screens::HelpPanel</name>
    <message>
        <source>Someone is coming</source>
        <translation>کوئی آ رہا ہے</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>براہِ کرم یہیں رہیں۔</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>عملے کو بلایا جا رہا ہے</translation>
    </message>
    <message>
        <source>One moment please.</source>
        <translation>ایک لمحہ ٹھہریں۔</translation>
    </message>
    <message>
        <source>The staff cannot be told just now</source>
        <translation>ابھی عملے کو خبر نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>Please ask at a counter.</source>
        <translation>براہِ کرم کاؤنٹر پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>مدد آ گئی ہے</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس اپنے کام پر</translation>
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
    <name>owc::dashboard_view::AlertsCard</name>
    <message>
        <source>Needs you now</source>
        <translation>فوری توجہ</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>ابھی کچھ ضروری نہیں</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>اور %1 مزید</translation>
    </message>
</context>
<context>
    <name>owc::dashboard_view::ArrivalsCard</name>
    <message>
        <source>%1 arrived, %2 left early · outlined: the running hour</source>
        <translation>%1 آئے، %2 پہلے چلے گئے · خالی خانہ: جاری گھنٹہ</translation>
    </message>
    <message>
        <source>People arriving, by hour</source>
        <translation>گھنٹے کے حساب سے آمد</translation>
    </message>
</context>
<context>
    <name>owc::dashboard_view::WaitingCard</name>
    <message>
        <source>%1: not all within promise</source>
        <translation>%1: سب وعدے کے اندر نہیں</translation>
    </message>
    <message>
        <source>%1: all within promise</source>
        <translation>%1: سب وعدے کے اندر</translation>
    </message>
    <message>
        <source>%1: %2 waiting, longest %3 min, promise %4 min</source>
        <translation>%1: %2 منتظر، طویل ترین %3 منٹ، وعدہ %4 منٹ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>Waiting, by service</source>
        <translation>خدمت کے حساب سے منتظر</translation>
    </message>
    <message>
        <source>Bar: longest wait now. Black line: the promise</source>
        <translation>پٹی: طویل انتظار۔ کالی لکیر: وعدہ</translation>
    </message>
</context>
<context>
    <name>owc::dashboard_view::CountersCard</name>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>رابطہ نہیں</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>Counter %1: %2, %3</source>
        <translation>کاؤنٹر %1: %2، %3</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>کاؤنٹر</translation>
    </message>
    <message>
        <source>Choose a counter to see or change its work</source>
        <translation>کام دیکھنے یا بدلنے کے لیے کاؤنٹر چنیں</translation>
    </message>
</context>
<context>
    <name>owc::dashboard_view::DevicesCard</name>
    <message>
        <source>Devices and links</source>
        <translation>آلات اور رابطے</translation>
    </message>
</context>
<context>
    <name>owc::dashboard_view::DetailPanel</name>
    <message>
        <source>Esc: back</source>
        <translation>Esc: واپس</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>اور %1 مزید</translation>
    </message>
</context>
<context>
    <name>owc::dashboard_view::LiveLabel</name>
    <message>
        <source>No link yet</source>
        <translation>ابھی رابطہ نہیں</translation>
    </message>
    <message>
        <source>No link for %1 s</source>
        <translation>%1 سیکنڈ سے رابطہ نہیں</translation>
    </message>
    <message>
        <source>No link for %1 min</source>
        <translation>%1 منٹ سے رابطہ نہیں</translation>
    </message>
    <message>
        <source>Last heard %1 s ago</source>
        <translation>%1 سیکنڈ پہلے خبر آئی</translation>
    </message>
    <message>
        <source>Live, %1 s ago</source>
        <translation>تازہ، %1 سیکنڈ پہلے</translation>
    </message>
</context>
<context>
    <name>DeskHelp</name>
    <message>
        <source>%1 is being served. F1 when she is finished.</source>
        <translation>%1 کی خدمت جاری ہے۔ کام ہو جائے تو F1۔</translation>
    </message>
    <message>
        <source>%1 is called. When she stands at the desk, press F1.</source>
        <translation>%1 کو بلایا گیا ہے۔ وہ پہنچیں تو F1 دبائیں۔</translation>
    </message>
    <message>
        <source>%1 is here. F1 begins her service.</source>
        <translation>%1 پہنچ گئی ہیں۔ F1 سے خدمت شروع ہوگی۔</translation>
    </message>
    <message>
        <source>%1 is next for you: F1 calls her.</source>
        <translation>آپ کی اگلی %1 ہیں: F1 سے بلائیں۔</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 منتظر</translation>
    </message>
    <message>
        <source>A supervisor hands over a counter that somebody else holds.</source>
        <translation>نگران وہ کاؤنٹر سونپتا ہے جو کسی اور کے پاس ہے۔</translation>
    </message>
    <message>
        <source>Add a service after this one</source>
        <translation>اس کے بعد خدمت بڑھائیں</translation>
    </message>
    <message>
        <source>After this she also goes to another service.</source>
        <translation>اس کے بعد وہ ایک اور خدمت پر بھی جائیں گی۔</translation>
    </message>
    <message>
        <source>Call her again</source>
        <translation>انہیں دوبارہ بلائیں</translation>
    </message>
    <message>
        <source>Call her once more.</source>
        <translation>انہیں ایک بار پھر بلائیں۔</translation>
    </message>
    <message>
        <source>Call the next one: the board shows and says her number.</source>
        <translation>اگلی کو بلائیں: بورڈ نمبر دکھائے اور بولے گا۔</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>فہرست سے چنیں</translation>
    </message>
    <message>
        <source>Held for one second: calls the manager.</source>
        <translation>ایک سیکنڈ دبائے رکھیں: منیجر کو بلاتا ہے۔</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Her service begins.</source>
        <translation>ان کی خدمت شروع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Hold one second: call the manager</source>
        <translation>ایک سیکنڈ دبائیں: منیجر کو بلائیں</translation>
    </message>
    <message>
        <source>Leave a question or this list</source>
        <translation>سوال یا یہ فہرست چھوڑیں</translation>
    </message>
    <message>
        <source>More: tokens, break, sign out</source>
        <translation>مزید: ٹوکن، وقفہ، رخصت</translation>
    </message>
    <message>
        <source>Next: call, serve, complete</source>
        <translation>اگلا قدم: بلانا، خدمت، مکمل</translation>
    </message>
    <message>
        <source>Nobody is signed in: officer number, PIN, Enter.</source>
        <translation>کوئی داخل نہیں: افسر نمبر، PIN، پھر Enter۔</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>آپ کا کوئی منتظر نہیں۔</translation>
    </message>
    <message>
        <source>Officer number, then PIN: signs you in.</source>
        <translation>افسر نمبر، پھر PIN: آپ داخل ہو جائیں گے۔</translation>
    </message>
    <message>
        <source>Park her, with a reason</source>
        <translation>وجہ کے ساتھ روک رکھیں</translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation>وہ نہیں آئیں</translation>
    </message>
    <message>
        <source>She did not come; she may come back for a while.</source>
        <translation>وہ نہیں آئیں؛ کچھ دیر تک واپس آ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>She fetches something and keeps her place.</source>
        <translation>وہ کچھ لینے جاتی ہیں، جگہ محفوظ رہتی ہے۔</translation>
    </message>
    <message>
        <source>She goes to another service and comes back here.</source>
        <translation>وہ نادرا یا دوسری خدمت پر جا کر یہیں واپس آئیں گی۔</translation>
    </message>
    <message>
        <source>She goes to another service and keeps her place.</source>
        <translation>وہ دوسری خدمت پر جاتی ہیں، جگہ محفوظ رہتی ہے۔</translation>
    </message>
    <message>
        <source>Finished here; what is planned for her comes next.</source>
        <translation>یہاں کام مکمل؛ آگے جو طے ہے وہ ہوگا۔</translation>
    </message>
    <message>
        <source>She stands at the desk.</source>
        <translation>وہ کاؤنٹر پر پہنچ گئی ہیں۔</translation>
    </message>
    <message>
        <source>Show her CNIC; recorded</source>
        <translation>شناختی نمبر دکھائیں؛ درج ہوگا</translation>
    </message>
    <message>
        <source>Show the end of her CNIC; it is recorded.</source>
        <translation>شناختی نمبر کا آخر دکھائیں؛ یہ درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>آخری قدم واپس لیں</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>آخری قدم واپس لیں۔</translation>
    </message>
    <message>
        <source>Take the last step back: %1.</source>
        <translation>آخری قدم واپس لیں: %1۔</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>وقفہ ختم ہوا۔</translation>
    </message>
    <message>
        <source>The counter is on a break: F1 ends it.</source>
        <translation>کاؤنٹر پر وقفہ ہے: F1 سے ختم ہوگا۔</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>دوسری زبان</translation>
    </message>
    <message>
        <source>There is no link to the server: the keys wait until it is back.</source>
        <translation>سرور سے رابطہ نہیں: رابطہ آنے تک بٹن رکے ہیں۔</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>بٹنوں کی یہ فہرست</translation>
    </message>
    <message>
        <source>To NADRA or elsewhere, and back</source>
        <translation>نادرا یا کہیں اور، پھر واپس</translation>
    </message>
    <message>
        <source>Tokens, return slips, the door, break, sign out.</source>
        <translation>ٹوکن، واپسی کی پرچی، دروازہ، وقفہ، رخصت۔</translation>
    </message>
    <message>
        <source>Transfer, her place kept</source>
        <translation>منتقلی، جگہ محفوظ</translation>
    </message>
    <message>
        <source>Urdu or English</source>
        <translation>اردو یا انگریزی</translation>
    </message>
    <message>
        <source>Urdu or English.</source>
        <translation>اردو یا انگریزی۔</translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation>میں ابھی کیا کر سکتا ہوں؟</translation>
    </message>
    <message>
        <source>What the registry says of her; it is recorded.</source>
        <translation>رجسٹری ان کے بارے میں کیا کہتی ہے؛ یہ درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>What she is entitled to, and why</source>
        <translation>وہ کس کی حقدار ہیں، اور کیوں</translation>
    </message>
    <message>
        <source>The cash drawer, and what is paid from it.</source>
        <translation>نقدی کا دراز، اور جو اس سے ادا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Pay her; the cash drawer</source>
        <translation>ادائیگی کریں؛ نقدی کا دراز</translation>
    </message>
</context>
<context>
    <name>DeskNews</name>
    <message>
        <source>Given up: %1. It may have been done; look when the link is back.</source>
        <translation>چھوڑ دیا: %1۔ شاید ہو چکا ہو؛ رابطہ آنے پر دیکھیں۔</translation>
    </message>
    <message>
        <source>No link: call out for help. The manager is told as soon as the link is back.</source>
        <translation>رابطہ نہیں: آواز دے کر مدد بلائیں۔ رابطہ آتے ہی منیجر کو خبر ہوگی۔</translation>
    </message>
    <message>
        <source>The call of the manager is taken back.</source>
        <translation>منیجر کی پکار واپس لی گئی۔</translation>
    </message>
    <message>
        <source>The link is back. Done: %1.</source>
        <translation>رابطہ بحال۔ ہو گیا: %1۔</translation>
    </message>
    <message>
        <source>The manager is called and sees this counter.</source>
        <translation>منیجر کو بلا لیا گیا، یہ کاؤنٹر انہیں دکھ رہا ہے۔</translation>
    </message>
    <message>
        <source>Number %1 from the roll is in line.</source>
        <translation>رول کا نمبر %1 قطار میں ہے۔</translation>
    </message>
    <message>
        <source>The return slip did not come out. Look at the printer, then give another one.</source>
        <translation>واپسی کی پرچی نہیں نکلی۔ پرنٹر دیکھیں، پھر دوسری دیں۔</translation>
    </message>
    <message>
        <source>The return slip prints here.</source>
        <translation>واپسی کی پرچی یہیں چھپ رہی ہے۔</translation>
    </message>
    <message>
        <source>The ticket of %1 did not come out. Look at the printer, then print it again with F10.</source>
        <translation>%1 کا ٹکٹ نہیں نکلا۔ پرنٹر دیکھیں، پھر F10 سے دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>The ticket of %1 prints again, marked as a duplicate.</source>
        <translation>%1 کا ٹکٹ دوبارہ چھپ رہا ہے، اس پر نقل لکھا ہوگا۔</translation>
    </message>
    <message>
        <source>Token %1 is given and prints here.</source>
        <translation>ٹوکن %1 دے دیا گیا، یہیں چھپ رہا ہے۔</translation>
    </message>
    <message>
        <source>The ticket of %1 is handed over: take it from the printer. If none comes, print it again with F10.</source>
        <translation>%1 کا ٹکٹ پرنٹر کو دے دیا گیا ہے، وہاں سے لیں۔ نہ نکلے تو F10 سے دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>The return slip is handed over: take it from the printer.</source>
        <translation>واپسی کی پرچی پرنٹر کو دے دی گئی ہے، وہاں سے لیں۔</translation>
    </message>
    <message>
        <source>Nobody knows whether the ticket of %1 came out. Look; what F10 prints again is marked DUPLICATE.</source>
        <translation>معلوم نہیں کہ %1 کا ٹکٹ نکلا یا نہیں۔ پرنٹر دیکھیں؛ F10 سے دوبارہ چھپا ٹکٹ نقل کہلائے گا۔</translation>
    </message>
    <message>
        <source>Nobody knows whether the return slip came out. Look at the printer before you give another one.</source>
        <translation>معلوم نہیں کہ واپسی کی پرچی نکلی یا نہیں۔ دوسری دینے سے پہلے پرنٹر دیکھیں۔</translation>
    </message>
    <message>
        <source>The visit of %1 is finished.</source>
        <translation>%1 کا کام مکمل ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>The printer of this desk cannot print now. Look at its paper, cover and cable.</source>
        <translation>اس ڈیسک کا پرنٹر ابھی نہیں چھاپ سکتا۔ کاغذ، ڈھکن اور تار دیکھیں۔</translation>
    </message>
    <message>
        <source>The printer of this desk prints again.</source>
        <translation>اس ڈیسک کا پرنٹر پھر چھاپ رہا ہے۔</translation>
    </message>
    <message>
        <source>Her finger is enrolled here. Now it is checked.</source>
        <translation>ان کی انگلی یہاں درج ہو گئی۔ اب جانچ ہو گی۔</translation>
    </message>
    <message>
        <source>Her prints are removed from this centre.</source>
        <translation>اس کے نشان اس مرکز سے ہٹا دیے گئے۔</translation>
    </message>
    <message>
        <source>Another counter changed this form. This is the newest: type your last entry again.</source>
        <translation>دوسرے کاؤنٹر نے یہ فارم بدلا ہے۔ یہ تازہ ترین ہے: اپنا آخری اندراج دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>The form was sent or dropped meanwhile. This is a new one.</source>
        <translation>یہ فارم اس دوران بھیجا یا چھوڑا جا چکا ہے۔ یہ نیا فارم ہے۔</translation>
    </message>
    <message>
        <source>The form was open at another counter. It is open here again: press that key once more.</source>
        <translation>یہ فارم دوسرے کاؤنٹر پر کھلا تھا۔ اب پھر یہاں کھلا ہے: وہی بٹن دوبارہ دبائیں۔</translation>
    </message>
</context>
<context>
    <name>DeskNotice</name>
    <message>
        <source>B-Form</source>
        <translation>ب فارم</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>بل</translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>Day not open</source>
        <translation>دن نہیں کھلا</translation>
    </message>
    <message>
        <source>Manager is called</source>
        <translation>منیجر کو بلایا ہے</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>رابطہ نہیں</translation>
    </message>
    <message>
        <source>No link: %1</source>
        <translation>رابطہ نہیں: %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>رابطہ ہے</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>School slip</source>
        <translation>سکول پرچی</translation>
    </message>
    <message>
        <source>The hall is told: %1</source>
        <translation>ہال کو بتایا جا رہا ہے: %1</translation>
    </message>
    <message>
        <source>The link is lost. Under way: %1. It is done once, and its outcome comes with the link. Esc gives it up.</source>
        <translation>رابطہ ٹوٹ گیا۔ جاری: %1۔ یہ ایک ہی بار ہوگا، نتیجہ رابطے کے ساتھ آئے گا۔ Esc سے چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>The manager is called since %1. F12 held once more takes it back.</source>
        <translation>منیجر کو %1 سے بلایا ہوا ہے۔ F12 پھر دبائے رکھیں تو واپس۔</translation>
    </message>
    <message>
        <source>The server has not answered yet. Under way: %1.</source>
        <translation>سرور نے ابھی جواب نہیں دیا۔ جاری: %1۔</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>انتظار: %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>رابطہ نہیں</translation>
    </message>
    <message>
        <source>Server connected</source>
        <translation>سرور سے رابطہ ہے</translation>
    </message>
    <message>
        <source>The business day is not open.</source>
        <translation>آج کا دن ابھی نہیں کھلا۔</translation>
    </message>
    <message>
        <source>The link to the server is lost. Nothing is lost: the keys come back with it.</source>
        <translation>سرور سے رابطہ ٹوٹ گیا ہے۔ کچھ ضائع نہیں ہوا، رابطے کے ساتھ بٹن واپس آئیں گے۔</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::CompactPage</name>
    <message>
        <source>Since %1, %2 min</source>
        <translation>%1 سے، %2 منٹ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 منتظر</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>وقفہ: %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>کاؤنٹر %1</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>آپ کے اگلے</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::HelpPanel</name>
    <message>
        <source>Esc: back to the desk</source>
        <translation>Esc: کاؤنٹر پر واپس</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::KeyButton</name>
    <message>
        <source>Not now: %1</source>
        <translation>ابھی نہیں: %1</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::DeskFace</name>
    <message>
        <source>Counter desk</source>
        <translation>کاؤنٹر</translation>
    </message>
</context>
<context>
    <name>owc::screens::PlacePage</name>
    <message>
        <source>Take my number</source>
        <translation>میرا نمبر دیں</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>ٹھیک ہے، میں نے دیکھ لیا</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>آپ سے پہلے</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ انتظار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>انتظار ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>ایک لمحہ</translation>
    </message>
    <message>
        <source>You are in line</source>
        <translation>آپ قطار میں ہیں</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>بیٹھ جائیں، نمبر ہال کی سکرین پر آئے گا</translation>
    </message>
    <message>
        <source>You are called: go to counter %1</source>
        <translation>آپ کو بلایا گیا ہے، کاؤنٹر %1 پر جائیں</translation>
    </message>
    <message>
        <source>You are being served at counter %1</source>
        <translation>آپ کا کام کاؤنٹر %1 پر ہو رہا ہے</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>عملے کے پاس جائیں</translation>
    </message>
    <message>
        <source>You get back to your place in line.</source>
        <translation>قطار میں آپ کی جگہ واپس ملے گی۔</translation>
    </message>
    <message>
        <source>This number is finished</source>
        <translation>یہ نمبر مکمل ہو چکا ہے</translation>
    </message>
    <message>
        <source>For another need take a new number.</source>
        <translation>دوسرے کام کے لیے نیا نمبر لیں۔</translation>
    </message>
    <message>
        <source>Your slip is for today</source>
        <translation>آپ کی پرچی آج کی ہے</translation>
    </message>
    <message>
        <source>Take your number now.</source>
        <translation>اب اپنا نمبر لیں۔</translation>
    </message>
    <message>
        <source>Your slip is for another day</source>
        <translation>آپ کی پرچی کسی اور دن کی ہے</translation>
    </message>
    <message>
        <source>This paper is not of today</source>
        <translation>یہ پرچی آج کی نہیں</translation>
    </message>
    <message>
        <source>Take a new number, or ask the staff.</source>
        <translation>نیا نمبر لیں، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>It cannot be looked up now</source>
        <translation>ابھی معلوم نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Your number stays valid.</source>
        <translation>آپ کا نمبر درست رہے گا۔</translation>
    </message>
    <message>
        <source>This receipt is true: Rs %1</source>
        <translation>یہ رسید درست ہے: روپے %1</translation>
    </message>
    <message>
        <source>This is no receipt of this centre</source>
        <translation>یہ اس سینٹر کی رسید نہیں</translation>
    </message>
    <message>
        <source>A receipt cannot be checked here</source>
        <translation>رسید یہاں نہیں جانچی جا سکتی</translation>
    </message>
    <message>
        <source>Show it to a member of staff.</source>
        <translation>عملے کو دکھائیں۔</translation>
    </message>
</context>
<context>
    <name>DeviceAdvice</name>
    <message>
        <source>The paper has run out.</source>
        <translation>کاغذ ختم ہو گیا ہے۔</translation>
    </message>
    <message>
        <source>Open the lid, drop in a new roll with the paper coming from below, close until it clicks.</source>
        <translation>ڈھکن کھولیں، نیا رول اس طرح رکھیں کہ کاغذ نیچے سے آئے، اور کھٹکے تک بند کریں۔</translation>
    </message>
    <message>
        <source>Paper is nearly out.</source>
        <translation>کاغذ ختم ہونے والا ہے۔</translation>
    </message>
    <message>
        <source>It prints still. Put in a new roll at a quiet moment, the paper coming from below, and close until it clicks.</source>
        <translation>ابھی چھپ رہا ہے۔ فرصت میں نیا رول رکھیں کہ کاغذ نیچے سے آئے، اور کھٹکے تک بند کریں۔</translation>
    </message>
    <message>
        <source>The lid is open.</source>
        <translation>ڈھکن کھلا ہے۔</translation>
    </message>
    <message>
        <source>Pull a little paper out over the edge and close the lid until it clicks.</source>
        <translation>تھوڑا کاغذ کنارے سے باہر نکالیں اور ڈھکن کھٹکے تک بند کریں۔</translation>
    </message>
    <message>
        <source>The cutter is stuck.</source>
        <translation>کٹر پھنس گیا ہے۔</translation>
    </message>
    <message>
        <source>Switch the printer off, open the lid, take out every scrap of paper, close it and switch it on.</source>
        <translation>پرنٹر بند کریں، ڈھکن کھولیں، کاغذ کا ہر ٹکڑا نکالیں، ڈھکن بند کر کے پرنٹر چلائیں۔</translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation>چھپائی کا سرا بہت گرم ہے۔</translation>
    </message>
    <message>
        <source>Wait some minutes: it goes on by itself. If it happens often, choose a lower darkness.</source>
        <translation>چند منٹ ٹھہریں، یہ خود چل پڑے گا۔ بار بار ہو تو سیاہی ہلکی رکھیں۔</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>پرنٹر جواب نہیں دیتا۔</translation>
    </message>
    <message>
        <source>See that its light is steady, then switch it off and on. Close any other program that prints on it.</source>
        <translation>دیکھیں کہ بتی مسلسل جل رہی ہے، پھر بند کر کے چلائیں۔ جو دوسرا پروگرام اس پر چھاپتا ہو اسے بند کریں۔</translation>
    </message>
    <message>
        <source>The printer is not there.</source>
        <translation>پرنٹر جڑا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>Push in both ends of its cable, see that it has power and is switched on. It is picked up by itself.</source>
        <translation>تار کے دونوں سرے دبا کر لگائیں، دیکھیں کہ بجلی آ رہی ہے اور پرنٹر چل رہا ہے۔ یہ خود پہچان لیا جائے گا۔</translation>
    </message>
    <message>
        <source>The last ticket was not confirmed.</source>
        <translation>پچھلے ٹکٹ کی تصدیق نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Look whether it came out whole and was cut, then print a test ticket.</source>
        <translation>دیکھیں کہ وہ پورا نکلا اور کٹا، پھر آزمائشی ٹکٹ چھاپیں۔</translation>
    </message>
    <message>
        <source>The device is ready.</source>
        <translation>آلہ تیار ہے۔</translation>
    </message>
    <message>
        <source>Programs may not use this device yet.</source>
        <translation>پروگراموں کو ابھی یہ آلہ استعمال کرنے کی اجازت نہیں۔</translation>
    </message>
    <message>
        <source>Install the rule below once, then unplug the device and plug it in again.</source>
        <translation>نیچے کا قاعدہ ایک بار نصب کریں، پھر آلہ نکال کر دوبارہ لگائیں۔</translation>
    </message>
    <message>
        <source>Another program is using the device.</source>
        <translation>کوئی دوسرا پروگرام یہ آلہ استعمال کر رہا ہے۔</translation>
    </message>
    <message>
        <source>Close the kiosk or counter program of this PC for the test, or remove the print queue that holds it.</source>
        <translation>آزمائش کے لیے اس کمپیوٹر پر کیوسک یا کاؤنٹر کا پروگرام بند کریں، یا وہ پرنٹ قطار ہٹائیں جس نے اسے پکڑ رکھا ہے۔</translation>
    </message>
    <message>
        <source>No driver knows this device.</source>
        <translation>کوئی ڈرائیور اس آلے کو نہیں پہچانتا۔</translation>
    </message>
    <message>
        <source>A ticket printer: set it to USB printer mode. A scanner: set it to keyboard or serial mode. Anything else may stay as it is.</source>
        <translation>ٹکٹ پرنٹر ہو تو اسے USB پرنٹر موڈ میں کریں۔ سکینر ہو تو کی بورڈ یا سیریل موڈ میں۔ کچھ اور ہو تو ویسے ہی رہنے دیں۔</translation>
    </message>
    <message>
        <source>Printed and cut, confirmed by the printer.</source>
        <translation>چھپا اور کٹا، پرنٹر نے تصدیق کی۔</translation>
    </message>
    <message>
        <source>Handed over to the print queue, which cannot prove that paper came out.</source>
        <translation>پرنٹ قطار کے حوالے ہوا، جو ثابت نہیں کر سکتی کہ کاغذ نکلا۔</translation>
    </message>
    <message>
        <source>Look at the printer.</source>
        <translation>پرنٹر دیکھیں۔</translation>
    </message>
    <message>
        <source>Not confirmed: the printer took the ticket and did not say that it came out.</source>
        <translation>تصدیق نہیں ہوئی: پرنٹر نے ٹکٹ لے لیا مگر یہ نہیں بتایا کہ وہ نکلا۔</translation>
    </message>
    <message>
        <source>Look whether it came out whole and was cut.</source>
        <translation>دیکھیں کہ وہ پورا نکلا اور کٹا۔</translation>
    </message>
    <message>
        <source>Not printed: nothing came out.</source>
        <translation>نہیں چھپا: کچھ نہیں نکلا۔</translation>
    </message>
    <message>
        <source>The device is not there.</source>
        <translation>آلہ جڑا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>Push in both ends of its cable and see that it has power. It is picked up by itself.</source>
        <translation>تار کے دونوں سرے دبا کر لگائیں اور دیکھیں کہ بجلی آ رہی ہے۔ یہ خود پہچان لیا جائے گا۔</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>پرنٹر تیار ہے۔</translation>
    </message>
    <message>
        <source>A full roll: a ticket is printed.</source>
        <translation>پورا رول: ٹکٹ چھپتا ہے۔</translation>
    </message>
    <message>
        <source>The visitor takes her ticket.</source>
        <translation>آنے والی اپنا ٹکٹ لیتی ہیں۔</translation>
    </message>
    <message>
        <source>The roll is nearly out: the ticket is printed still.</source>
        <translation>رول ختم ہونے والا ہے: ٹکٹ پھر بھی چھپتا ہے۔</translation>
    </message>
    <message>
        <source>Staff and dashboard are told to bring a roll; the visitor notices nothing.</source>
        <translation>عملے اور ڈیش بورڈ کو رول لانے کا کہا جاتا ہے؛ آنے والی کو کچھ معلوم نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>The paper runs out: nothing is printed, and the kiosk knows it.</source>
        <translation>کاغذ ختم ہو جاتا ہے: کچھ نہیں چھپتا، اور کیوسک یہ جانتا ہے۔</translation>
    </message>
    <message>
        <source>The visitor sees her number large and is asked to remember it; staff see an alert with what to do.</source>
        <translation>آنے والی اپنا نمبر بڑا دیکھتی ہیں اور یاد رکھنے کا کہا جاتا ہے؛ عملہ اطلاع دیکھتا ہے کہ کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>A new roll is put in: the next ticket is printed.</source>
        <translation>نیا رول رکھا جاتا ہے: اگلا ٹکٹ چھپتا ہے۔</translation>
    </message>
    <message>
        <source>The alert goes by itself; no ticket is printed twice.</source>
        <translation>اطلاع خود ہٹ جاتی ہے؛ کوئی ٹکٹ دو بار نہیں چھپتا۔</translation>
    </message>
    <message>
        <source>The PC answers, but no server listens there: is owc-server running?</source>
        <translation>کمپیوٹر جواب دیتا ہے مگر وہاں سرور نہیں: کیا owc-server چل رہا ہے؟</translation>
    </message>
    <message>
        <source>No answer: is the server PC on, and is a firewall between?</source>
        <translation>جواب نہیں: کیا سرور کمپیوٹر چل رہا ہے، اور کیا بیچ میں فائر وال ہے؟</translation>
    </message>
    <message>
        <source>No way there: is the network cable in, and the address right?</source>
        <translation>وہاں تک راستہ نہیں: کیا نیٹ ورک کی تار لگی ہے، اور پتا درست ہے؟</translation>
    </message>
    <message>
        <source>The connection failed on the way: look at cable, switch and firewall.</source>
        <translation>رابطہ راستے میں ٹوٹا: تار، سوئچ اور فائر وال دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no such address: look at host in centre.toml.</source>
        <translation>ایسا کوئی پتا نہیں: centre.toml میں host دیکھیں۔</translation>
    </message>
    <message>
        <source>The touch screen is there.</source>
        <translation>ٹچ سکرین موجود ہے۔</translation>
    </message>
    <message>
        <source>Touch a row of the list: the one you touch must open.</source>
        <translation>فہرست کی کسی قطار کو چھوئیں: جسے چھوئیں وہی کھلنی چاہیے۔</translation>
    </message>
    <message>
        <source>No touch screen was found.</source>
        <translation>ٹچ سکرین نہیں ملی۔</translation>
    </message>
    <message>
        <source>A screen has two cables, one for the picture and one for the touch: push in both ends of its USB cable.</source>
        <translation>سکرین کی دو تاریں ہوتی ہیں، ایک تصویر کی اور ایک چھونے کی: اس کی USB تار کے دونوں سرے لگائیں۔</translation>
    </message>
    <message>
        <source>A sound card is there.</source>
        <translation>آواز کا کارڈ موجود ہے۔</translation>
    </message>
    <message>
        <source>Whether a loudspeaker hangs on it nobody can tell but you: let the kiosk speak, and listen.</source>
        <translation>اس سے سپیکر جڑا ہے یا نہیں، یہ صرف آپ جان سکتے ہیں: کیوسک سے بلوا کر سنیں۔</translation>
    </message>
    <message>
        <source>No sound card was found: nothing is said aloud.</source>
        <translation>آواز کا کارڈ نہیں ملا: کچھ بولا نہیں جائے گا۔</translation>
    </message>
    <message>
        <source>Plug in a USB loudspeaker, or switch the sound on in the settings of the PC. All else goes on without it.</source>
        <translation>USB سپیکر لگائیں، یا کمپیوٹر کی ترتیبات میں آواز کھولیں۔ باقی سب اس کے بغیر چلتا ہے۔</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>کچھ لکھنا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>Type the address, the fingerprint and the code, as the server PC shows them.</source>
        <translation>پتا، نشان اور کوڈ ویسے ہی لکھیں جیسے سرور والا کمپیوٹر دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Not paired: the key of the server is another one, or keys cannot be stored here.</source>
        <translation>نہیں جڑا: سرور کی کلید کوئی اور ہے، یا کلیدیں یہاں محفوظ نہیں ہو سکتیں۔</translation>
    </message>
    <message>
        <source>Compare the fingerprint letter by letter. Does it differ, it is not the right server.</source>
        <translation>نشان کا ایک ایک حرف ملائیں۔ فرق ہو تو یہ درست سرور نہیں۔</translation>
    </message>
    <message>
        <source>Not paired: the server does not answer.</source>
        <translation>نہیں جڑا: سرور جواب نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Is the address right? Pairing is open for some minutes only: begin it anew on the server PC.</source>
        <translation>کیا پتا درست ہے؟ جوڑنے کا وقت چند منٹ ہی ہے: سرور والے کمپیوٹر پر دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Not paired: the code is wrong, or it is for another device.</source>
        <translation>نہیں جڑا: کوڈ غلط ہے، یا کسی اور آلے کا ہے۔</translation>
    </message>
    <message>
        <source>Type the code again, or begin anew on the server PC with the name of this PC.</source>
        <translation>کوڈ دوبارہ لکھیں، یا سرور والے کمپیوٹر پر اس کمپیوٹر کے نام سے دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Not paired: too many wrong codes.</source>
        <translation>نہیں جڑا: بہت سے غلط کوڈ لکھے گئے۔</translation>
    </message>
    <message>
        <source>This code is worth nothing any more. Begin anew on the server PC.</source>
        <translation>یہ کوڈ اب بے کار ہے۔ سرور والے کمپیوٹر پر دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Not paired: the server waits for no device.</source>
        <translation>نہیں جڑا: سرور کسی آلے کا انتظار نہیں کر رہا۔</translation>
    </message>
    <message>
        <source>Begin the pairing on the server PC; it is open for some minutes.</source>
        <translation>سرور والے کمپیوٹر پر جوڑنا شروع کریں؛ یہ چند منٹ کھلا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Not paired.</source>
        <translation>نہیں جڑا۔</translation>
    </message>
    <message>
        <source>About %1 tickets left.</source>
        <translation>تقریباً %1 ٹکٹ باقی ہیں۔</translation>
    </message>
    <message>
        <source>How many tickets are left is not known.</source>
        <translation>کتنے ٹکٹ باقی ہیں، معلوم نہیں۔</translation>
    </message>
    <message>
        <source>The print is good.</source>
        <translation>نشان اچھا ہے۔</translation>
    </message>
    <message>
        <source>There is no finger on the glass.</source>
        <translation>شیشے پر انگلی نہیں ہے۔</translation>
    </message>
    <message>
        <source>Put the finger flat on the glass.</source>
        <translation>انگلی شیشے پر سیدھی رکھیں۔</translation>
    </message>
    <message>
        <source>The finger is still on the glass.</source>
        <translation>انگلی ابھی شیشے پر ہے۔</translation>
    </message>
    <message>
        <source>Lift the finger.</source>
        <translation>انگلی اٹھائیں۔</translation>
    </message>
    <message>
        <source>Too little of the finger can be seen.</source>
        <translation>انگلی کا بہت کم حصہ نظر آیا۔</translation>
    </message>
    <message>
        <source>Lay the finger flat and press a little harder.</source>
        <translation>انگلی سیدھی رکھیں اور ذرا زور سے دبائیں۔</translation>
    </message>
    <message>
        <source>The finger is pressed too hard.</source>
        <translation>انگلی بہت زور سے دبی ہے۔</translation>
    </message>
    <message>
        <source>Press less.</source>
        <translation>کم دبائیں۔</translation>
    </message>
    <message>
        <source>The finger is too dry.</source>
        <translation>انگلی بہت خشک ہے۔</translation>
    </message>
    <message>
        <source>Rub it on the palm or breathe on it, then touch again.</source>
        <translation>اسے ہتھیلی پر ملیں یا اس پر پھونک ماریں، پھر دوبارہ رکھیں۔</translation>
    </message>
    <message>
        <source>The finger is too wet.</source>
        <translation>انگلی بہت گیلی ہے۔</translation>
    </message>
    <message>
        <source>Dry the finger and the glass, then touch again.</source>
        <translation>انگلی اور شیشہ خشک کریں، پھر دوبارہ رکھیں۔</translation>
    </message>
    <message>
        <source>A part of the finger is beside the glass.</source>
        <translation>انگلی کا کچھ حصہ شیشے سے باہر ہے۔</translation>
    </message>
    <message>
        <source>Put the middle of the finger on the middle of the glass.</source>
        <translation>انگلی کا درمیان شیشے کے درمیان پر رکھیں۔</translation>
    </message>
    <message>
        <source>The finger was drawn too fast.</source>
        <translation>انگلی بہت تیز پھیری گئی۔</translation>
    </message>
    <message>
        <source>Draw it over the sensor slowly and evenly.</source>
        <translation>اسے سینسر پر آہستہ اور ایک رفتار سے پھیریں۔</translation>
    </message>
    <message>
        <source>The print is smeared.</source>
        <translation>نشان دھندلا ہے۔</translation>
    </message>
    <message>
        <source>Wipe the finger and the glass, then touch again.</source>
        <translation>انگلی اور شیشہ صاف کریں، پھر دوبارہ رکھیں۔</translation>
    </message>
    <message>
        <source>The reader could not use this touch.</source>
        <translation>ریڈر یہ نشان نہ لے سکا۔</translation>
    </message>
    <message>
        <source>Lift the finger and touch again.</source>
        <translation>انگلی اٹھائیں اور دوبارہ رکھیں۔</translation>
    </message>
    <message>
        <source>No finger came.</source>
        <translation>کوئی انگلی نہیں آئی۔</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>روک دیا گیا۔</translation>
    </message>
    <message>
        <source>The finger reader failed.</source>
        <translation>انگلی کا ریڈر ناکام ہو گیا۔</translation>
    </message>
    <message>
        <source>Close the other programs that use it, unplug it, wait five seconds and plug it in again.</source>
        <translation>جو دوسرے پروگرام اسے استعمال کر رہے ہیں بند کریں، اسے نکالیں، پانچ سیکنڈ رکیں اور دوبارہ لگائیں۔</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>آلات</translation>
    </message>
    <message>
        <source>Plugged in here</source>
        <translation>یہاں جڑے ہوئے</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>نیٹ ورک پر</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::DevicePage</name>
    <message>
        <source>Print a test ticket</source>
        <translation>آزمائشی ٹکٹ چھاپیں</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>کاغذ بڑھائیں</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>کاٹنا</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Use this scanner</source>
        <translation>یہ سکینر استعمال کریں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>قاعدہ نقل کریں</translation>
    </message>
    <message>
        <source>Save this as %1, run %2 as root, and add the user of the programs to the group named in it.</source>
        <translation>اسے %1 میں محفوظ کریں، root کے طور پر %2 چلائیں، اور پروگراموں کے صارف کو اس میں لکھے گروپ میں شامل کریں۔</translation>
    </message>
    <message>
        <source>Pair this PC</source>
        <translation>یہ کمپیوٹر جوڑیں</translation>
    </message>
    <message>
        <source>Rehearse it</source>
        <translation>مشق کریں</translation>
    </message>
    <message>
        <source>Try a finger</source>
        <translation>انگلی آزمائیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::DevicesWindow</name>
    <message>
        <source>Devices of this PC</source>
        <translation>اس کمپیوٹر کے آلات</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::ProfileChoice</name>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::SettingsCard</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 ملی میٹر</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>کاغذ کی چوڑائی</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>سیاہی</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>کاٹنا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>ادھورا</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>پورا</translation>
    </message>
    <message>
        <source>Settings of the printer</source>
        <translation>پرنٹر کی ترتیبات</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>جیسی ہے</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 نقطے</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::ScansView</name>
    <message>
        <source>Nothing was read yet</source>
        <translation>ابھی کچھ نہیں پڑھا گیا</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::RuleView</name>
    <message>
        <source>The rule to install</source>
        <translation>نصب کرنے کا قاعدہ</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::PaperPreview</name>
    <message>
        <source>What will print</source>
        <translation>یہ چھپے گا</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::TopBar</name>
    <message>
        <source>Support bundle</source>
        <translation>مدد کی فائلیں</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>آلات</translation>
    </message>
    <message>
        <source>Paper drill</source>
        <translation>کاغذ کی مشق</translation>
    </message>
</context>
<context>
    <name>DeviceTool</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>سرور کی تلاش</translation>
    </message>
    <message>
        <source>No settings</source>
        <translation>ترتیبات نہیں</translation>
    </message>
    <message>
        <source>Server reached, %1 ms</source>
        <translation>سرور ملا، %1 ملی سیکنڈ</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>سرور نہیں ملا</translation>
    </message>
    <message>
        <source>Queue server</source>
        <translation>قطار کا سرور</translation>
    </message>
    <message>
        <source>at %1 mm</source>
        <translation>%1 ملی میٹر پر</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 mm, %2 · %3</source>
        <translation>%1 ملی میٹر، %2 · %3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Port for requests</source>
        <translation>درخواستوں کا پورٹ</translation>
    </message>
    <message>
        <source>Port for pairing</source>
        <translation>جوڑنے کا پورٹ</translation>
    </message>
    <message>
        <source>Nothing is plugged in</source>
        <translation>کچھ جڑا ہوا نہیں</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>کوئی آلہ چنیں</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>ترتیبات پڑھی نہیں جا سکتیں۔</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>سکینر تیار ہے۔</translation>
    </message>
    <message>
        <source>Hold a card or a ticket under it.</source>
        <translation>اس کے نیچے کارڈ یا ٹکٹ رکھیں۔</translation>
    </message>
    <message>
        <source>Asking the printer.</source>
        <translation>پرنٹر سے پوچھا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation>پرنٹر کام کر رہا ہے۔</translation>
    </message>
    <message>
        <source>Last test %1:</source>
        <translation>پچھلی آزمائش %1:</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>%1 سیکنڈ لگے۔</translation>
    </message>
    <message>
        <source>The paper was fed.</source>
        <translation>کاغذ آگے بڑھا۔</translation>
    </message>
    <message>
        <source>The paper was cut.</source>
        <translation>کاغذ کٹا۔</translation>
    </message>
    <message>
        <source>The paper was not fed.</source>
        <translation>کاغذ آگے نہیں بڑھا۔</translation>
    </message>
    <message>
        <source>The paper was not cut.</source>
        <translation>کاغذ نہیں کٹا۔</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>آزمائشی ٹکٹ</translation>
    </message>
    <message>
        <source>One Window Centre</source>
        <translation>ون ونڈو سینٹر</translation>
    </message>
    <message>
        <source>devices.toml does not know this PC as %1.</source>
        <translation>devices.toml میں اس کمپیوٹر کا نام %1 نہیں ہے۔</translation>
    </message>
    <message>
        <source>Settings saved and read back.</source>
        <translation>ترتیبات محفوظ ہوئیں اور پڑھ کر جانچی گئیں۔</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The support bundle is being written.</source>
        <translation>مدد کی فائلیں لکھی جا رہی ہیں۔</translation>
    </message>
    <message>
        <source>Support bundle, without personal data:</source>
        <translation>مدد کی فائلیں، ذاتی معلومات کے بغیر:</translation>
    </message>
    <message>
        <source>No support bundle.</source>
        <translation>مدد کی فائلیں نہیں بنیں۔</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>کاغذ نہیں</translation>
    </message>
    <message>
        <source>paper low</source>
        <translation>کاغذ کم</translation>
    </message>
    <message>
        <source>lid open</source>
        <translation>ڈھکن کھلا</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>کٹر پھنسا ہوا</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>بہت گرم</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>جواب نہیں</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>جڑا ہوا نہیں</translation>
    </message>
    <message>
        <source>last ticket not confirmed</source>
        <translation>پچھلے ٹکٹ کی تصدیق نہیں</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>ٹکٹ پرنٹر</translation>
    </message>
    <message>
        <source>Card scanner</source>
        <translation>کارڈ سکینر</translation>
    </message>
    <message>
        <source>Finger reader</source>
        <translation>انگلی کا ریڈر</translation>
    </message>
    <message>
        <source>Unknown USB device</source>
        <translation>نامعلوم USB آلہ</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>نقلی</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>پرنٹ قطار</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>سیریل</translation>
    </message>
    <message>
        <source>USB keyboard type</source>
        <translation>USB کی بورڈ قسم</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>اجازت نہیں</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>استعمال میں</translation>
    </message>
    <message>
        <source>no driver knows it yet</source>
        <translation>ڈرائیور نہیں پہچانتا</translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>ٹکٹ</translation>
    </message>
    <message>
        <source>Not a CNIC, not a ticket</source>
        <translation>نہ شناختی کارڈ، نہ ٹکٹ</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 حروف</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>کافی</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ڈھکن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Cutter</source>
        <translation>کٹر</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>پھنسا ہوا</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>استعمال نہیں</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>جڑا ہوا نہیں</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>بنانے والا</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Name for the file</source>
        <translation>فائل کے لیے نام</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ساکٹ</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>ٹچ سکرین</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>سپیکر</translation>
    </message>
    <message>
        <source>found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>Pairing with the server.</source>
        <translation>سرور سے جوڑا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Paired: the server knows this PC now.</source>
        <translation>جڑ گیا: سرور اب اس کمپیوٹر کو جانتا ہے۔</translation>
    </message>
    <message>
        <source>Start the programs of this PC anew.</source>
        <translation>اس کمپیوٹر کے پروگرام دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>Pair this PC: run %1 on the server PC. It shows what to type here.</source>
        <translation>یہ کمپیوٹر جوڑیں: سرور والے کمپیوٹر پر %1 چلائیں۔ جو وہاں دکھائی دے، یہاں لکھیں۔</translation>
    </message>
    <message>
        <source>What happens when the paper runs out</source>
        <translation>کاغذ ختم ہو تو کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>The rehearsal runs.</source>
        <translation>مشق جاری ہے۔</translation>
    </message>
    <message>
        <source>A rehearsal on a simulated printer.</source>
        <translation>فرضی پرنٹر پر مشق۔</translation>
    </message>
    <message>
        <source>Nothing comes out of a real printer, and no visitor notices it.</source>
        <translation>اصلی پرنٹر سے کچھ نہیں نکلتا، اور کسی آنے والے کو پتا نہیں چلتا۔</translation>
    </message>
    <message>
        <source>Every step went as it should.</source>
        <translation>ہر قدم ٹھیک رہا۔</translation>
    </message>
    <message>
        <source>A step did not go as it should.</source>
        <translation>ایک قدم ٹھیک نہیں رہا۔</translation>
    </message>
    <message>
        <source>Tell support; write a support bundle.</source>
        <translation>مدد کے عملے کو بتائیں اور مدد کی فائلیں لکھیں۔</translation>
    </message>
    <message>
        <source>The finger is being read.</source>
        <translation>انگلی پڑھی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Keep it still.</source>
        <translation>اسے ہلائیں نہیں۔</translation>
    </message>
    <message>
        <source>The finger reader is ready.</source>
        <translation>انگلی کا ریڈر تیار ہے۔</translation>
    </message>
    <message>
        <source>Touch “Try a finger”, then put a finger on the glass.</source>
        <translation>“انگلی آزمائیں” دبائیں، پھر شیشے پر انگلی رکھیں۔</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100 میں سے %1</translation>
    </message>
    <message>
        <source>Minutiae</source>
        <translation>باریک نشان</translation>
    </message>
    <message>
        <source>Living finger</source>
        <translation>زندہ انگلی</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::PairCard</name>
    <message>
        <source>Server address</source>
        <translation>سرور کا پتا</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>کلید کا نشان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::FingerPanel</name>
    <message>
        <source>Another way</source>
        <translation>دوسرا طریقہ</translation>
    </message>
    <message>
        <source>Ask what became of it</source>
        <translation>پوچھیں کہ کیا ہوا</translation>
    </message>
    <message>
        <source>Call the manager</source>
        <translation>مینیجر کو بلائیں</translation>
    </message>
    <message>
        <source>First the answer has to come.</source>
        <translation>پہلے جواب آنا ضروری ہے۔</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
    <message>
        <source>Is it she? Token %1</source>
        <translation>کیا یہ وہی ہیں؟ ٹوکن %1</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>نئی جانچ</translation>
    </message>
    <message>
        <source>No finger came. F1 tries again.</source>
        <translation>انگلی نہیں رکھی گئی۔ F1 سے دوبارہ۔</translation>
    </message>
    <message>
        <source>Quality %1 of 100</source>
        <translation>معیار 100 میں سے %1</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>دوسرا افسر</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>دوبارہ بھیجیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Take the print</source>
        <translation>نشان لیں</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>سرور نے ابھی جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>This check has ended.</source>
        <translation>یہ جانچ ختم ہو گئی ہے۔</translation>
    </message>
    <message>
        <source>To NADRA</source>
        <translation>نادرا</translation>
    </message>
    <message>
        <source>To NADRA and back</source>
        <translation>نادرا اور پھر واپس</translation>
    </message>
    <message>
        <source>Tries left: %1</source>
        <translation>باقی کوششیں: %1</translation>
    </message>
    <message>
        <source>Type her telephone number</source>
        <translation>ان کا فون نمبر لکھیں</translation>
    </message>
    <message>
        <source>Type the card's number</source>
        <translation>کارڈ کا نمبر لکھیں</translation>
    </message>
    <message>
        <source>Waiting: %1 s</source>
        <translation>انتظار: %1 سیکنڈ</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>جانچ نہیں</translation>
    </message>
    <message>
        <source>place kept</source>
        <translation>جگہ محفوظ</translation>
    </message>
    <message>
        <source>two officers</source>
        <translation>دو افسر</translation>
    </message>
    <message>
        <source>Take it: %1</source>
        <translation>نشان لیں: %1</translation>
    </message>
    <message>
        <source>%1: she lays it on the glass. F1 stops.</source>
        <translation>%1: شیشے پر رکھیں۔ F1 روکتا ہے۔</translation>
    </message>
    <message>
        <source>%1 is enrolled: touches still to come: %2. She lifts it in between.</source>
        <translation>%1 درج ہو رہی ہے: باقی نشان: %2۔ بیچ میں انگلی اٹھائیں۔</translation>
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
        <translation>آپ کی باری ہے</translation>
    </message>
    <message>
        <source>Lay this finger on the glass</source>
        <translation>یہ انگلی شیشے پر رکھیں</translation>
    </message>
    <message>
        <source>Lay your finger in the middle</source>
        <translation>انگلی بیچ میں رکھیں</translation>
    </message>
    <message>
        <source>Lift your finger</source>
        <translation>انگلی اٹھائیں</translation>
    </message>
    <message>
        <source>More slowly, please</source>
        <translation>ذرا آہستہ</translation>
    </message>
    <message>
        <source>NADRA's counter helps you. Your place is kept</source>
        <translation>نادرا کاؤنٹر آپ کی مدد کرے گا۔ آپ کی جگہ محفوظ ہے</translation>
    </message>
    <message>
        <source>Nobody may take money for this</source>
        <translation>اس کے لیے کوئی پیسے نہیں لے سکتا</translation>
    </message>
    <message>
        <source>Please another finger</source>
        <translation>دوسری انگلی رکھیں</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>تھوڑا انتظار کریں</translation>
    </message>
    <message>
        <source>Please wipe your finger</source>
        <translation>انگلی صاف کریں</translation>
    </message>
    <message>
        <source>Press a little harder</source>
        <translation>ذرا زور سے دبائیں</translation>
    </message>
    <message>
        <source>Press a little less</source>
        <translation>ذرا ہلکا دبائیں</translation>
    </message>
    <message>
        <source>Thank you, it is you</source>
        <translation>شکریہ، آپ کی پہچان ہو گئی</translation>
    </message>
    <message>
        <source>The same finger once more</source>
        <translation>وہی انگلی ایک بار پھر</translation>
    </message>
    <message>
        <source>The service is slow. Please wait: nothing is lost</source>
        <translation>سروس سست ہے۔ انتظار کریں، کچھ ضائع نہیں ہوا</translation>
    </message>
    <message>
        <source>There is another way. We help you</source>
        <translation>دوسرا طریقہ موجود ہے۔ ہم مدد کریں گے</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>باقی کوششیں</translation>
    </message>
    <message>
        <source>We make sure that it is you</source>
        <translation>ہم آپ کی پہچان کرتے ہیں</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Your finger is too dry: moisten it</source>
        <translation>انگلی خشک ہے، ذرا نم کریں</translation>
    </message>
    <message>
        <source>Your finger is too wet: dry it</source>
        <translation>انگلی گیلی ہے، خشک کریں</translation>
    </message>
    <message>
        <source>What you are entitled to</source>
        <translation>آپ کے لیے جواب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جی ہاں</translation>
    </message>
    <message>
        <source>You are in it</source>
        <translation>آپ شامل ہیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>A survey first</source>
        <translation>پہلے سروے</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جانچ جاری</translation>
    </message>
    <message>
        <source>A paper is missing</source>
        <translation>ایک کاغذ کم ہے</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>پہلے نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>سب کے لیے</translation>
    </message>
    <message>
        <source>We look into it</source>
        <translation>ہم دیکھتے ہیں</translation>
    </message>
    <message>
        <source>Is this right? Touch here to hear it</source>
        <translation>کیا یہ ٹھیک ہے؟ سننے کے لیے یہاں چھوئیں</translation>
    </message>
    <message>
        <source>It is sent. This is its number</source>
        <translation>بھیج دیا گیا۔ یہ اس کا نمبر ہے</translation>
    </message>
    <message>
        <source>Your full amount is %1 rupees</source>
        <translation>آپ کی پوری رقم %1 روپے ہے</translation>
    </message>
    <message>
        <source>Your full amount</source>
        <translation>آپ کی پوری رقم</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>روپے</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>اب تک گنے</translation>
    </message>
    <message>
        <source>Take your receipt. Its number is</source>
        <translation>اپنی رسید لیں۔ اس کا نمبر یہ ہے</translation>
    </message>
    <message>
        <source>Full amount and receipt: nothing is deducted</source>
        <translation>پوری رقم اور رسید لیں، کوئی کٹوتی نہیں</translation>
    </message>
    <message>
        <source>I have counted it and have it all: touch here</source>
        <translation>میں نے گن لیا، پوری رقم مل گئی: یہاں چھوئیں</translation>
    </message>
    <message>
        <source>You have the full amount</source>
        <translation>آپ کو پوری رقم مل گئی</translation>
    </message>
    <message>
        <source>Keep the number of your receipt</source>
        <translation>اپنی رسید کا نمبر سنبھال لیں</translation>
    </message>
</context>
<context>
    <name>FingerCheck</name>
    <message>
        <source>Choose a finger with its number; F1 takes the print.</source>
        <translation>انگلی اس کے نمبر سے چنیں، F1 سے نشان لیں۔</translation>
    </message>
    <message>
        <source>NADRA is being asked.</source>
        <translation>نادرا سے پوچھا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>The print is being compared.</source>
        <translation>نشان ملایا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>The same finger once more.</source>
        <translation>وہی انگلی ایک بار پھر۔</translation>
    </message>
    <message>
        <source>Wipe her finger and the glass, then the same finger once more.</source>
        <translation>انگلی اور شیشہ صاف کریں، پھر وہی انگلی دوبارہ۔</translation>
    </message>
    <message>
        <source>That print could not be used: take it again. It costs no try.</source>
        <translation>یہ نشان کام کا نہیں تھا، دوبارہ لیں۔ کوشش نہیں گنی جائے گی۔</translation>
    </message>
    <message>
        <source>This finger has no more tries. Choose another one.</source>
        <translation>اس انگلی کی کوششیں ختم ہیں۔ دوسری چنیں۔</translation>
    </message>
    <message>
        <source>The service is down. Wait a minute, then F1 sends the same print again. It costs no try.</source>
        <translation>سروس بند ہے۔ ایک منٹ بعد F1 وہی نشان دوبارہ بھیجے گا۔ کوشش نہیں گنی جائے گی۔</translation>
    </message>
    <message>
        <source>Nobody knows yet what became of the print. F1 asks; do not take a new one before.</source>
        <translation>ابھی معلوم نہیں کہ نشان کا کیا ہوا۔ F1 سے پوچھیں، اس سے پہلے نیا نشان نہ لیں۔</translation>
    </message>
    <message>
        <source>This check is over. F1 begins a new one.</source>
        <translation>یہ جانچ ختم ہوئی۔ F1 سے نئی شروع ہو گی۔</translation>
    </message>
    <message>
        <source>The number is not known there. Read it from her card once more.</source>
        <translation>یہ نمبر وہاں موجود نہیں۔ کارڈ سے دوبارہ پڑھیں۔</translation>
    </message>
    <message>
        <source>The telephone number is not hers. Ask her for the one that she gave to NADRA.</source>
        <translation>یہ فون نمبر ان کا نہیں۔ وہ نمبر پوچھیں جو نادرا کے پاس ہے۔</translation>
    </message>
    <message>
        <source>NADRA holds no print that can help here. Send her to NADRA; she comes back to her place.</source>
        <translation>نادرا کے پاس کام کا کوئی نشان نہیں۔ نادرا بھیجیں، وہ اپنی جگہ واپس آئیں گی۔</translation>
    </message>
    <message>
        <source>Her tries are used up. F1: another way, with a second officer.</source>
        <translation>کوششیں ختم ہو گئیں۔ F1: دوسرا طریقہ، دوسرے افسر کے ساتھ۔</translation>
    </message>
    <message>
        <source>A second officer looks at her card and decides: number, PIN.</source>
        <translation>دوسرا افسر کارڈ دیکھ کر فیصلہ کرے: نمبر، پن۔</translation>
    </message>
    <message>
        <source>The check does not work from here. F1 calls the manager. Once it works, choose a finger and try again.</source>
        <translation>یہاں سے جانچ نہیں ہو رہی۔ F1 سے مینیجر کو بلائیں۔ ٹھیک ہونے پر انگلی چن کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The centre's quota of checks is used up. F1 calls the manager; her place is kept.</source>
        <translation>مرکز کی جانچوں کا کوٹہ ختم ہے۔ F1 سے مینیجر کو بلائیں، جگہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>NADRA does not answer at this hour. It costs no try. F1: another way, with a second officer.</source>
        <translation>نادرا اس وقت جواب نہیں دیتا۔ کوشش نہیں گنی گئی۔ F1: دوسرا طریقہ، دوسرے افسر کے ساتھ۔</translation>
    </message>
    <message>
        <source>It is she.</source>
        <translation>یہ وہی ہیں۔</translation>
    </message>
    <message>
        <source>Accepted without a finger, by two officers.</source>
        <translation>انگلی کے بغیر، دو افسروں نے منظور کیا۔</translation>
    </message>
    <message>
        <source>This check has ended.</source>
        <translation>یہ جانچ ختم ہو گئی ہے۔</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تصدیق ہو گئی</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>پہچان نہیں ہوئی</translation>
    </message>
    <message>
        <source>No more tries for this finger</source>
        <translation>اس انگلی کی کوششیں ختم</translation>
    </message>
    <message>
        <source>This finger is not on file</source>
        <translation>یہ انگلی ریکارڈ میں نہیں</translation>
    </message>
    <message>
        <source>No fingers on file</source>
        <translation>ریکارڈ میں کوئی انگلی نہیں</translation>
    </message>
    <message>
        <source>No more tries for her</source>
        <translation>ان کی کوششیں ختم</translation>
    </message>
    <message>
        <source>Number not known</source>
        <translation>نمبر موجود نہیں</translation>
    </message>
    <message>
        <source>Number not verified</source>
        <translation>نمبر کی تصدیق نہیں ہوئی</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>جانچ ختم</translation>
    </message>
    <message>
        <source>Print not usable</source>
        <translation>نشان کام کا نہیں</translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>پہلے پوچھا جا چکا</translation>
    </message>
    <message>
        <source>It never arrived</source>
        <translation>وہ پہنچا ہی نہیں</translation>
    </message>
    <message>
        <source>It was not verified</source>
        <translation>تصدیق نہیں ہوئی</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>سروس بند</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>اس وقت بند</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>کوٹہ ختم</translation>
    </message>
    <message>
        <source>Access not set up</source>
        <translation>رسائی تیار نہیں</translation>
    </message>
    <message>
        <source>Telephone number not hers</source>
        <translation>فون نمبر ان کا نہیں</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں</translation>
    </message>
    <message>
        <source>An answer nobody knows</source>
        <translation>نامعلوم جواب</translation>
    </message>
    <message>
        <source>Face not verified</source>
        <translation>چہرے کی تصدیق نہیں ہوئی</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <translation>دایاں انگوٹھا</translation>
    </message>
    <message>
        <source>Right index finger</source>
        <translation>دائیں شہادت کی انگلی</translation>
    </message>
    <message>
        <source>Right middle finger</source>
        <translation>دائیں درمیانی انگلی</translation>
    </message>
    <message>
        <source>Right ring finger</source>
        <translation>دائیں چوتھی انگلی</translation>
    </message>
    <message>
        <source>Right little finger</source>
        <translation>دائیں چھوٹی انگلی</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <translation>بایاں انگوٹھا</translation>
    </message>
    <message>
        <source>Left index finger</source>
        <translation>بائیں شہادت کی انگلی</translation>
    </message>
    <message>
        <source>Left middle finger</source>
        <translation>بائیں درمیانی انگلی</translation>
    </message>
    <message>
        <source>Left ring finger</source>
        <translation>بائیں چوتھی انگلی</translation>
    </message>
    <message>
        <source>Left little finger</source>
        <translation>بائیں چھوٹی انگلی</translation>
    </message>
    <message>
        <source>Lay the finger on the glass</source>
        <translation>انگلی شیشے پر رکھیں</translation>
    </message>
    <message>
        <source>Lift the finger</source>
        <translation>انگلی اٹھائیں</translation>
    </message>
    <message>
        <source>Press a little harder</source>
        <translation>ذرا زور سے دبائیں</translation>
    </message>
    <message>
        <source>Press less</source>
        <translation>ہلکا دبائیں</translation>
    </message>
    <message>
        <source>Too dry: moisten the finger</source>
        <translation>خشک ہے: انگلی نم کریں</translation>
    </message>
    <message>
        <source>Too wet: dry the finger</source>
        <translation>گیلی ہے: انگلی خشک کریں</translation>
    </message>
    <message>
        <source>Lay it in the middle</source>
        <translation>بیچ میں رکھیں</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Wipe finger and glass</source>
        <translation>انگلی اور شیشہ صاف کریں</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>ایک بار پھر</translation>
    </message>
    <message>
        <source>This desk has no fingerprint reader. A technician sets one up with owc-devices.</source>
        <translation>اس ڈیسک پر فنگر پرنٹ ریڈر نہیں۔ ٹیکنیشن owc-devices سے لگائے۔</translation>
    </message>
    <message>
        <source>The reader sleeps.</source>
        <translation>ریڈر سویا ہوا ہے۔</translation>
    </message>
    <message>
        <source>The reader is unplugged. Plug it in again; the tries are kept.</source>
        <translation>ریڈر نکلا ہوا ہے۔ دوبارہ لگائیں، کوششیں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>The reader does not work. Unplug it, plug it in again, or send her to another desk.</source>
        <translation>ریڈر کام نہیں کرتا۔ نکال کر دوبارہ لگائیں یا دوسرے ڈیسک پر بھیجیں۔</translation>
    </message>
    <message>
        <source>Check number and original card, with the paper that proves it</source>
        <translation>نمبر اور اصل کارڈ دیکھیں، ثبوت کے کاغذ کے ساتھ</translation>
    </message>
    <message>
        <source>Take down a complaint; she comes again</source>
        <translation>شکایت درج کریں، وہ دوبارہ آئیں</translation>
    </message>
    <message>
        <source>She has no finger that a reader can read</source>
        <translation>ان کی کوئی انگلی ریڈر پر نہیں آتی</translation>
    </message>
    <message>
        <source>Her fingers failed</source>
        <translation>انگلیاں نہیں پہچانی گئیں</translation>
    </message>
    <message>
        <source>She has no fingers</source>
        <translation>انگلیاں نہیں ہیں</translation>
    </message>
    <message>
        <source>Her fingers are worn</source>
        <translation>انگلیاں گھسی ہوئی ہیں</translation>
    </message>
    <message>
        <source>An injury</source>
        <translation>چوٹ</translation>
    </message>
    <message>
        <source>Not on file</source>
        <translation>ریکارڈ میں نہیں</translation>
    </message>
    <message>
        <source>NADRA cannot be reached</source>
        <translation>نادرا سے رابطہ نہیں</translation>
    </message>
    <message>
        <source>NADRA is closed at this hour</source>
        <translation>نادرا اس وقت بند ہے</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>کوئی اور وجہ</translation>
    </message>
    <message>
        <source>No finger of hers is enrolled here. F6 enrols one if she wishes; F1 sends her to NADRA.</source>
        <translation>ان کی کوئی انگلی یہاں درج نہیں۔ وہ چاہیں تو F6 سے درج کریں، ورنہ F1 نادرا بھیجے گا۔</translation>
    </message>
</context>
<context>
    <name>owc::tool_gui::FingerView</name>
    <message>
        <source>Picture of the finger</source>
        <translation>انگلی کی تصویر</translation>
    </message>
</context>
<context>
    <name>Entitlement</name>
    <message>
        <source>not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>عورت</translation>
    </message>
    <message>
        <source>man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>transgender</source>
        <translation>خواجہ سرا</translation>
    </message>
    <message>
        <source>single</source>
        <translation>غیر شادی شدہ</translation>
    </message>
    <message>
        <source>married</source>
        <translation>شادی شدہ</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>بیوہ</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>طلاق یافتہ</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>علیحدہ</translation>
    </message>
    <message>
        <source>head of the household</source>
        <translation>گھرانے کا سربراہ</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>میاں یا بیوی</translation>
    </message>
    <message>
        <source>child</source>
        <translation>بچہ</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>والد یا والدہ</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>بھائی یا بہن</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>پوتا یا نواسا</translation>
    </message>
    <message>
        <source>another relative</source>
        <translation>کوئی اور رشتہ دار</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>میعاد ختم</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>recorded as dead</source>
        <translation>فوت درج</translation>
    </message>
    <message>
        <source>in government service</source>
        <translation>سرکاری ملازم</translation>
    </message>
    <message>
        <source>pays tax</source>
        <translation>ٹیکس دیتا ہے</translation>
    </message>
    <message>
        <source>owns a vehicle</source>
        <translation>گاڑی ہے</translation>
    </message>
    <message>
        <source>has travelled abroad</source>
        <translation>بیرون ملک سفر</translation>
    </message>
    <message>
        <source>a high telephone bill</source>
        <translation>ٹیلی فون کا بڑا بل</translation>
    </message>
    <message>
        <source>paid the executive fee</source>
        <translation>ایگزیکٹو فیس دی</translation>
    </message>
    <message>
        <source>covered by the health card</source>
        <translation>صحت کارڈ ہے</translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>B-Form</source>
        <translation>ب فارم</translation>
    </message>
    <message>
        <source>electricity or gas bill</source>
        <translation>بجلی یا گیس کا بل</translation>
    </message>
    <message>
        <source>mobile telephone</source>
        <translation>موبائل فون</translation>
    </message>
    <message>
        <source>school slip</source>
        <translation>سکول کی پرچی</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>معذوری</translation>
    </message>
    <message>
        <source>death of the husband</source>
        <translation>شوہر کی وفات</translation>
    </message>
    <message>
        <source>disability certificate</source>
        <translation>معذوری کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>vaccination card</source>
        <translation>ٹیکوں کا کارڈ</translation>
    </message>
    <message>
        <source>CNIC of the parents</source>
        <translation>والدین کے شناختی کارڈ</translation>
    </message>
    <message>
        <source>proof of income</source>
        <translation>آمدنی کا ثبوت</translation>
    </message>
    <message>
        <source>utility bills</source>
        <translation>بجلی، گیس، پانی کے بل</translation>
    </message>
    <message>
        <source>rent agreement</source>
        <translation>کرایہ نامہ</translation>
    </message>
    <message>
        <source>receipts of fees</source>
        <translation>فیس کی رسیدیں</translation>
    </message>
    <message>
        <source>medical bills</source>
        <translation>علاج کے بل</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>picture of the house</source>
        <translation>گھر کی تصویر</translation>
    </message>
    <message>
        <source>score</source>
        <translation>سکور</translation>
    </message>
    <message>
        <source>income</source>
        <translation>آمدنی</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>man or woman</source>
        <translation>مرد یا عورت</translation>
    </message>
    <message>
        <source>marital state</source>
        <translation>ازدواجی حیثیت</translation>
    </message>
    <message>
        <source>district</source>
        <translation>ضلع</translation>
    </message>
    <message>
        <source>which score holds for a transgender person</source>
        <translation>خواجہ سرا کے لیے کون سا سکور ہے؟</translation>
    </message>
    <message>
        <source>is she pregnant, or does she nurse a child?</source>
        <translation>کیا وہ حاملہ ہیں یا بچے کو دودھ پلاتی ہیں؟</translation>
    </message>
    <message>
        <source>is she in a category of the emergency?</source>
        <translation>کیا وہ ہنگامی امداد کے کسی زمرے میں ہیں؟</translation>
    </message>
    <message>
        <source>is the pilot open here?</source>
        <translation>کیا آزمائشی پروگرام یہاں کھلا ہے؟</translation>
    </message>
    <message>
        <source>is the SIM on her own CNIC?</source>
        <translation>کیا سم ان کے اپنے کارڈ پر ہے؟</translation>
    </message>
    <message>
        <source>does she live in a union council that takes part?</source>
        <translation>کیا ان کی یونین کونسل شامل ہے؟</translation>
    </message>
    <message>
        <source>can the business that she plans carry itself?</source>
        <translation>کیا ان کا سوچا ہوا کاروبار چل سکتا ہے؟</translation>
    </message>
    <message>
        <source>is her score in the band that is helped?</source>
        <translation>کیا ان کا سکور مدد کی حد میں ہے؟</translation>
    </message>
    <message>
        <source>is she admitted to a public university?</source>
        <translation>کیا سرکاری یونیورسٹی میں داخلہ ہے؟</translation>
    </message>
    <message>
        <source>what does she earn, and what does the treatment cost?</source>
        <translation>آمدنی کتنی ہے اور علاج پر کتنا خرچ ہے؟</translation>
    </message>
    <message>
        <source>is it a poor family of a listed district?</source>
        <translation>کیا یہ فہرست والے ضلع کا غریب گھرانہ ہے؟</translation>
    </message>
    <message>
        <source>is it other than medical help?</source>
        <translation>کیا یہ علاج کے سوا کوئی مدد ہے؟</translation>
    </message>
    <message>
        <source>is it a deaf child of a needy family?</source>
        <translation>کیا یہ ضرورت مند گھرانے کا بہرا بچہ ہے؟</translation>
    </message>
    <message>
        <source>has she thalassaemia?</source>
        <translation>کیا تھیلیسیمیا ہے؟</translation>
    </message>
    <message>
        <source>is the child an orphan?</source>
        <translation>کیا بچہ یتیم ہے؟</translation>
    </message>
    <message>
        <source>is she an orphan or a poor girl?</source>
        <translation>کیا وہ یتیم یا غریب لڑکی ہے؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جی ہاں</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>شامل ہیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Survey needed</source>
        <translation>سروے چاہیے</translation>
    </message>
    <message>
        <source>Survey too old</source>
        <translation>سروے پرانا</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جانچ جاری</translation>
    </message>
    <message>
        <source>A paper is missing</source>
        <translation>کاغذ کم ہے</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>پہلے نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>سب کے لیے</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>عملہ طے کرے گا</translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>ابھی کچھ نہیں کرنا</translation>
    </message>
    <message>
        <source>She draws it</source>
        <translation>رقم نکلوائیں</translation>
    </message>
    <message>
        <source>She applies for it</source>
        <translation>درخواست دیں</translation>
    </message>
    <message>
        <source>Her household is surveyed</source>
        <translation>گھرانے کا سروے ہو</translation>
    </message>
    <message>
        <source>Her household's roster is updated</source>
        <translation>گھرانے کی فہرست تازہ ہو</translation>
    </message>
    <message>
        <source>She may appeal</source>
        <translation>اپیل کر سکتی ہیں</translation>
    </message>
    <message>
        <source>She may ask for a re-assessment</source>
        <translation>دوبارہ جائزہ مانگ سکتی ہیں</translation>
    </message>
    <message>
        <source>She waits for the answer</source>
        <translation>جواب کا انتظار کریں</translation>
    </message>
    <message>
        <source>She brings what is missing</source>
        <translation>جو کم ہے وہ لائیں</translation>
    </message>
    <message>
        <source>NADRA's counter first</source>
        <translation>پہلے نادرا کاؤنٹر</translation>
    </message>
    <message>
        <source>She goes there</source>
        <translation>وہاں جائیں</translation>
    </message>
    <message>
        <source>A person at the counter decides</source>
        <translation>کاؤنٹر پر عملہ طے کرے گا</translation>
    </message>
    <message>
        <source>No visit to the registration desk is due.</source>
        <translation>اندراج کے کاؤنٹر پر جانا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>New survey: her household was missed.</source>
        <translation>نیا سروے: ان کا گھرانہ رہ گیا تھا۔</translation>
    </message>
    <message>
        <source>Roster update: what has changed in her household is written down.</source>
        <translation>فہرست کی تازہ کاری: گھرانے میں جو بدلا، درج ہو گا۔</translation>
    </message>
    <message>
        <source>Appeal: she does not agree with the answer.</source>
        <translation>اپیل: انہیں جواب سے اتفاق نہیں۔</translation>
    </message>
    <message>
        <source>After a disaster: what her household has lost is written down.</source>
        <translation>آفت کے بعد: گھرانے کا نقصان درج ہو گا۔</translation>
    </message>
    <message>
        <source>Re-assessment: her survey is old enough to be made anew.</source>
        <translation>دوبارہ جائزہ: سروے اتنا پرانا ہے کہ نیا ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Re-assessment of a beneficiary: her survey has to be made anew.</source>
        <translation>مستفید کا دوبارہ جائزہ: سروے نیا ہونا ہے۔</translation>
    </message>
    <message>
        <source>Her household is eligible, but the CNIC of a woman in it is missing.</source>
        <translation>گھرانہ اہل ہے، مگر اس کی ایک خاتون کا شناختی کارڈ نہیں۔</translation>
    </message>
    <message>
        <source>new survey</source>
        <translation>نیا سروے</translation>
    </message>
    <message>
        <source>roster update</source>
        <translation>فہرست کی تازہ کاری</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>اپیل</translation>
    </message>
    <message>
        <source>after a disaster</source>
        <translation>آفت کے بعد</translation>
    </message>
    <message>
        <source>re-assessment</source>
        <translation>دوبارہ جائزہ</translation>
    </message>
    <message>
        <source>a woman's CNIC</source>
        <translation>خاتون کا شناختی کارڈ</translation>
    </message>
    <message>
        <source>met</source>
        <translation>پوری</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>پوری نہیں</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>one good source</source>
        <translation>ایک معتبر ذریعہ</translation>
    </message>
    <message>
        <source>a weak source</source>
        <translation>کمزور ذریعہ</translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation>عام معلومات</translation>
    </message>
    <message>
        <source>nowhere published: it decides nothing</source>
        <translation>کہیں شائع نہیں: اس سے کچھ طے نہیں ہوتا</translation>
    </message>
    <message>
        <source>%1, or the husband or wife</source>
        <translation>%1، یا میاں بیوی</translation>
    </message>
    <message>
        <source>%1, or anybody of the household</source>
        <translation>%1، یا گھر کا کوئی فرد</translation>
    </message>
    <message>
        <source>Score at most %1</source>
        <translation>سکور زیادہ سے زیادہ %1</translation>
    </message>
    <message>
        <source>Score at most %1, with a disabled member %2</source>
        <translation>سکور زیادہ سے زیادہ %1، معذور فرد ہو تو %2</translation>
    </message>
    <message>
        <source>Income of the household below Rs %1 a month</source>
        <translation>گھرانے کی آمدنی ماہانہ %1 روپے سے کم</translation>
    </message>
    <message>
        <source>Income of the household at most Rs %1 a month</source>
        <translation>گھرانے کی آمدنی ماہانہ زیادہ سے زیادہ %1 روپے</translation>
    </message>
    <message>
        <source>Age %1 to %2</source>
        <translation>عمر %1 سے %2 سال</translation>
    </message>
    <message>
        <source>Age %1 or more</source>
        <translation>عمر %1 سال یا زیادہ</translation>
    </message>
    <message>
        <source>Recorded as: %1</source>
        <translation>درج ہے: %1</translation>
    </message>
    <message>
        <source>Marital state: %1</source>
        <translation>ازدواجی حیثیت: %1</translation>
    </message>
    <message>
        <source>Certificate on file: %1</source>
        <translation>سرٹیفکیٹ درج: %1</translation>
    </message>
    <message>
        <source>She is in: %1</source>
        <translation>وہ شامل ہیں: %1</translation>
    </message>
    <message>
        <source>Somebody of the household is in: %1</source>
        <translation>گھر کا کوئی فرد شامل ہے: %1</translation>
    </message>
    <message>
        <source>Somebody of the household: %1</source>
        <translation>گھر کا کوئی فرد: %1</translation>
    </message>
    <message>
        <source>District: %1</source>
        <translation>ضلع: %1</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>ان میں سے کوئی نہیں: %1</translation>
    </message>
    <message>
        <source>Nothing from %1 within %2 months</source>
        <translation>%2 ماہ میں %1 سے کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Nobody else of the household is in it</source>
        <translation>گھر کا کوئی اور فرد شامل نہیں</translation>
    </message>
    <message>
        <source>Surveyed within %1 years</source>
        <translation>%1 سال کے اندر سروے</translation>
    </message>
    <message>
        <source>Asked at the counter: %1</source>
        <translation>کاؤنٹر پر پوچھیں: %1</translation>
    </message>
    <message>
        <source>School class %1 to %2</source>
        <translation>جماعت %1 سے %2</translation>
    </message>
    <message>
        <source>In the household: %1</source>
        <translation>گھرانے میں رشتہ: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>ان میں سے ایک: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>No rule speaks against her.</source>
        <translation>کوئی شرط ان کے خلاف نہیں۔</translation>
    </message>
    <message>
        <source>She is in it.</source>
        <translation>وہ شامل ہیں۔</translation>
    </message>
    <message>
        <source>The programme itself has said no, or it has ended.</source>
        <translation>پروگرام نے خود انکار کیا ہے، یا وہ ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>پوری نہیں: %1۔</translation>
    </message>
    <message>
        <source>Nobody has surveyed her household.</source>
        <translation>گھرانے کا سروے نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The survey of her household is too old.</source>
        <translation>گھرانے کا سروے بہت پرانا ہے۔</translation>
    </message>
    <message>
        <source>The answer is not there yet.</source>
        <translation>جواب ابھی نہیں آیا۔</translation>
    </message>
    <message>
        <source>Not on file: %1.</source>
        <translation>درج نہیں: %1۔</translation>
    </message>
    <message>
        <source>Her card is expired or blocked, or only NADRA can change what is wrong.</source>
        <translation>کارڈ کی میعاد ختم ہے یا بند ہے، یا غلطی صرف نادرا ٹھیک کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing is looked up: whoever comes is served.</source>
        <translation>کچھ نہیں دیکھا جاتا: جو آئے اسے ملتا ہے۔</translation>
    </message>
    <message>
        <source>A rule is not published, or no registry knows it.</source>
        <translation>کوئی شرط شائع نہیں، یا کسی رجسٹری کو معلوم نہیں۔</translation>
    </message>
    <message>
        <source>The number she gave for her token</source>
        <translation>وہ نمبر جو ٹوکن کے لیے دیا</translation>
    </message>
    <message>
        <source>No registry has this number. Anybody's of her family will do.</source>
        <translation>یہ نمبر کسی رجسٹری میں نہیں۔ گھر کے کسی بھی فرد کا نمبر چلے گا۔</translation>
    </message>
    <message>
        <source>She may also ask for: %1.</source>
        <translation>وہ یہ بھی مانگ سکتی ہیں: %1۔</translation>
    </message>
    <message>
        <source>here, at this counter</source>
        <translation>یہیں، اسی کاؤنٹر پر</translation>
    </message>
    <message>
        <source>Rs %1</source>
        <translation>%1 روپے</translation>
    </message>
    <message>
        <source>day of the survey</source>
        <translation>سروے کی تاریخ</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::EntitlementPanel</name>
    <message>
        <source>What she is entitled to</source>
        <translation>وہ کس کی حقدار ہیں</translation>
    </message>
    <message>
        <source>as it was on %1</source>
        <translation>%1 کا جواب</translation>
    </message>
    <message>
        <source>Priority counter.</source>
        <translation>ترجیحی کاؤنٹر۔</translation>
    </message>
    <message>
        <source>First to: %1, and back.</source>
        <translation>پہلے: %1، پھر واپس یہاں۔</translation>
    </message>
    <message>
        <source>Then to: %1.</source>
        <translation>پھر: %1۔</translation>
    </message>
    <message>
        <source>No programme is known at this centre.</source>
        <translation>اس سینٹر میں کوئی پروگرام درج نہیں۔</translation>
    </message>
    <message>
        <source>Enter: why, rule by rule</source>
        <translation>Enter: کیوں، ایک ایک شرط</translation>
    </message>
    <message>
        <source>F5 sends her there now, F6 after this.</source>
        <translation>F5 ابھی وہاں بھیجتا ہے، F6 اس کے بعد۔</translation>
    </message>
    <message>
        <source>paid last on %1</source>
        <translation>آخری ادائیگی %1</translation>
    </message>
    <message>
        <source>She brings:</source>
        <translation>ساتھ لائیں:</translation>
    </message>
    <message>
        <source>Enter: rule by rule. Met: %1, not met: %2, not known: %3</source>
        <translation>Enter: ایک ایک شرط۔ پوری: %1، پوری نہیں: %2، معلوم نہیں: %3</translation>
    </message>
    <message>
        <source>No rule was looked at.</source>
        <translation>کوئی شرط نہیں دیکھی گئی۔</translation>
    </message>
    <message>
        <source>Esc: back to the programmes</source>
        <translation>Esc: واپس پروگراموں پر</translation>
    </message>
    <message>
        <source>The registry holds nothing</source>
        <translation>رجسٹری میں کچھ نہیں</translation>
    </message>
    <message>
        <source>The registry holds: %1</source>
        <translation>رجسٹری میں: %1</translation>
    </message>
    <message>
        <source>Its next step is at no other counter of this centre, or planned already.</source>
        <translation>اگلا قدم اس سینٹر کے کسی اور کاؤنٹر پر نہیں، یا پہلے سے طے ہے۔</translation>
    </message>
    <message>
        <source>Build her way</source>
        <translation>ان کا سفر بنائیں</translation>
    </message>
    <message>
        <source>No further counter is wanted for the registry.</source>
        <translation>رجسٹری کے لیے کسی اور کاؤنٹر کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Start serving her first: F1 at the desk.</source>
        <translation>پہلے میز پر F1 سے خدمت شروع کریں۔</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>منتقل کریں</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>اس کے بعد</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>اور دن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>Show her</source>
        <translation>انہیں دکھائیں</translation>
    </message>
    <message>
        <source>There is no answer to show.</source>
        <translation>دکھانے کو کوئی جواب نہیں۔</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>سرور نے ابھی جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>%1 more below: Down</source>
        <translation>نیچے %1 اور: Down</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>بھریں: %1</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>فارم بھریں</translation>
    </message>
    <message>
        <source>No form is filled in for this visit.</source>
        <translation>اس آمد کے لیے کوئی فارم نہیں بھرا جاتا۔</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>You can draw your stipend now.</source>
        <translation>آپ اپنا وظیفہ ابھی لے سکتی ہیں۔</translation>
    </message>
    <message>
        <source>You can apply at the counter.</source>
        <translation>کاؤنٹر پر درخواست دیں۔</translation>
    </message>
    <message>
        <source>A survey of your family comes first.</source>
        <translation>پہلے آپ کے خاندان کا سروے ہو گا۔</translation>
    </message>
    <message>
        <source>Have your family&apos;s record brought up to date.</source>
        <translation>خاندان کا اندراج تازہ کرائیں۔</translation>
    </message>
    <message>
        <source>You can ask for another look at it.</source>
        <translation>آپ دوبارہ جانچ کی درخواست دے سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Ask for a new survey of your family.</source>
        <translation>خاندان کا نیا سروے کرائیں۔</translation>
    </message>
    <message>
        <source>The answer is not ready yet. Please wait.</source>
        <translation>جواب ابھی تیار نہیں، انتظار کریں۔</translation>
    </message>
    <message>
        <source>Bring the missing paper to the counter.</source>
        <translation>جو کاغذ کم ہے وہ کاؤنٹر پر لائیں۔</translation>
    </message>
    <message>
        <source>Go to the NADRA counter first.</source>
        <translation>پہلے نادرا کاؤنٹر پر جائیں۔</translation>
    </message>
    <message>
        <source>The staff look at it with you.</source>
        <translation>عملہ آپ کے ساتھ دیکھے گا۔</translation>
    </message>
    <message>
        <source>It is given at: %1</source>
        <translation>یہ یہاں ملتا ہے: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جی ہاں</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج ہے</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
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
        <translation>کاغذ کم ہے</translation>
    </message>
    <message>
        <source>NADRA first</source>
        <translation>پہلے نادرا</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>سب کے لیے</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>کاؤنٹر پر پوچھیں</translation>
    </message>
    <message>
        <source>You are enrolled.</source>
        <translation>آپ کا اندراج ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>Ask the staff what you can do.</source>
        <translation>عملے سے پوچھیں کہ اب کیا کریں۔</translation>
    </message>
    <message>
        <source>Anybody may come.</source>
        <translation>یہاں سب آ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Not by the last survey of your family.</source>
        <translation>پچھلے سروے کے مطابق ابھی نہیں۔</translation>
    </message>
    <message>
        <source>Not by what is on record now.</source>
        <translation>موجودہ ریکارڈ کے مطابق ابھی نہیں۔</translation>
    </message>
    <message>
        <source>It is for another age.</source>
        <translation>یہ دوسری عمر کے لیے ہے۔</translation>
    </message>
    <message>
        <source>It is for another member of the family.</source>
        <translation>یہ خاندان کے کسی اور فرد کے لیے ہے۔</translation>
    </message>
    <message>
        <source>A certificate is not on record.</source>
        <translation>ایک سند ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>It is for families of another programme.</source>
        <translation>یہ دوسرے پروگرام والے خاندانوں کے لیے ہے۔</translation>
    </message>
    <message>
        <source>It is not given in your district.</source>
        <translation>یہ آپ کے ضلع میں نہیں ملتا۔</translation>
    </message>
    <message>
        <source>You had it a short time ago.</source>
        <translation>یہ آپ کو کچھ ہی عرصہ پہلے ملا ہے۔</translation>
    </message>
    <message>
        <source>It is given once to a family.</source>
        <translation>یہ ایک خاندان کو ایک ہی ملتا ہے۔</translation>
    </message>
    <message>
        <source>The survey is old.</source>
        <translation>سروے پرانا ہو گیا ہے۔</translation>
    </message>
    <message>
        <source>Nobody in the family fits it yet.</source>
        <translation>خاندان میں ایسا فرد ابھی درج نہیں۔</translation>
    </message>
    <message>
        <source>It is not given now.</source>
        <translation>یہ ابھی نہیں دیا جا رہا۔</translation>
    </message>
</context>
<context>
    <name>owc::screens::AnswerPage</name>
    <message>
        <source>Answers for you</source>
        <translation>آپ کے لیے جواب</translation>
    </message>
    <message>
        <source>Bring to the counter</source>
        <translation>کاؤنٹر پر ساتھ لائیں</translation>
    </message>
    <message>
        <source>Take a token</source>
        <translation>ٹوکن لیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Take the paper</source>
        <translation>کاغذ لے لیں</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>ایک لمحہ ٹھہریں</translation>
    </message>
    <message>
        <source>We are looking it up.</source>
        <translation>ہم دیکھ رہے ہیں۔</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>ابھی اندراج نہیں</translation>
    </message>
    <message>
        <source>It cannot be asked now</source>
        <translation>ابھی پوچھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Take a token: the staff look it up.</source>
        <translation>ٹوکن لیں، عملہ دیکھ کر بتائے گا۔</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>عملے سے پوچھیں</translation>
    </message>
    <message>
        <source>You can take a token too.</source>
        <translation>آپ ٹوکن بھی لے سکتی ہیں۔</translation>
    </message>
    <message>
        <source>This is not a CNIC</source>
        <translation>یہ شناختی کارڈ نہیں</translation>
    </message>
    <message>
        <source>Touch listen to hear your answers.</source>
        <translation>جواب سننے کے لیے دوبارہ سنیں کو چھوئیں۔</translation>
    </message>
    <message>
        <source>%1 · zone %2</source>
        <translation>%1 · حصہ %2</translation>
    </message>
    <message>
        <source>Hold your card to the scanner to hear more.</source>
        <translation>پوری بات جاننے کے لیے کارڈ سکینر پر رکھیں۔</translation>
    </message>
    <message>
        <source>The staff tell you more at the counter.</source>
        <translation>پوری بات کاؤنٹر پر عملہ بتائے گا۔</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>New survey</source>
        <translation>نیا سروے</translation>
    </message>
    <message>
        <source>Roster update</source>
        <translation>خاندان کی تازہ تفصیل</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>اپیل</translation>
    </message>
    <message>
        <source>After a disaster</source>
        <translation>آفت کے بعد</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>دوبارہ جانچ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>گھرانہ</translation>
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
        <translation>کاغذات</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>پڑھ کر سنانا</translation>
    </message>
    <message>
        <source>head of the family</source>
        <translation>گھرانے کی سربراہ</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>شوہر یا بیوی</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>بیٹا یا بیٹی</translation>
    </message>
    <message>
        <source>father or mother</source>
        <translation>والد یا والدہ</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>بھائی یا بہن</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>پوتا پوتی یا نواسا نواسی</translation>
    </message>
    <message>
        <source>another relative</source>
        <translation>کوئی اور رشتہ دار</translation>
    </message>
    <message>
        <source>woman or girl</source>
        <translation>عورت یا لڑکی</translation>
    </message>
    <message>
        <source>man or boy</source>
        <translation>مرد یا لڑکا</translation>
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
        <translation>الگ رہنے والے</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>کچھ نیا نہیں</translation>
    </message>
    <message>
        <source>born since</source>
        <translation>اس کے بعد پیدا ہوا</translation>
    </message>
    <message>
        <source>married since</source>
        <translation>اس کے بعد شادی ہوئی</translation>
    </message>
    <message>
        <source>divorced since</source>
        <translation>اس کے بعد طلاق ہوئی</translation>
    </message>
    <message>
        <source>widowed since</source>
        <translation>اس کے بعد بیوگی ہوئی</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>وفات ہو گئی</translation>
    </message>
    <message>
        <source>has come to live here</source>
        <translation>اب ساتھ رہتے ہیں</translation>
    </message>
    <message>
        <source>has left the family</source>
        <translation>اب گھرانے میں نہیں</translation>
    </message>
    <message>
        <source>schooling has changed</source>
        <translation>تعلیم میں تبدیلی</translation>
    </message>
    <message>
        <source>health has changed</source>
        <translation>صحت میں تبدیلی</translation>
    </message>
    <message>
        <source>disability has changed</source>
        <translation>معذوری میں تبدیلی</translation>
    </message>
    <message>
        <source>work has changed</source>
        <translation>کام میں تبدیلی</translation>
    </message>
    <message>
        <source>was written down wrong</source>
        <translation>غلط لکھا گیا تھا</translation>
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
        <translation>ریکارڈ درست نہیں</translation>
    </message>
    <message>
        <source>A flood</source>
        <translation>سیلاب</translation>
    </message>
    <message>
        <source>An earthquake</source>
        <translation>زلزلہ</translation>
    </message>
    <message>
        <source>A fire</source>
        <translation>آگ</translation>
    </message>
    <message>
        <source>Another disaster</source>
        <translation>کوئی اور آفت</translation>
    </message>
    <message>
        <source>Members under 18 or over 65</source>
        <translation>18 سے کم یا 65 سے زیادہ عمر کے افراد</translation>
    </message>
    <message>
        <source>Schooling of the head</source>
        <translation>سربراہ کی تعلیم</translation>
    </message>
    <message>
        <source>Children of 5 to 16 at school</source>
        <translation>5 سے 16 سال کے بچے سکول میں</translation>
    </message>
    <message>
        <source>Rooms for each person</source>
        <translation>فی کس کمرے</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>بیت الخلا</translation>
    </message>
    <message>
        <source>Refrigerator, freezer or washing machine</source>
        <translation>فریج، فریزر یا کپڑے دھونے کی مشین</translation>
    </message>
    <message>
        <source>Air conditioner, air cooler, geyser or heater</source>
        <translation>اے سی، کولر، گیزر یا ہیٹر</translation>
    </message>
    <message>
        <source>Cooking stove, range or microwave</source>
        <translation>چولہا، کوکنگ رینج یا مائیکروویو</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>گاڑیاں</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>ٹیلی وژن</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>مویشی</translation>
    </message>
    <message>
        <source>Own farm land</source>
        <translation>اپنی زرعی زمین</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>0 سے 2</translation>
    </message>
    <message>
        <source>3 to 4</source>
        <translation>3 سے 4</translation>
    </message>
    <message>
        <source>5 to 6</source>
        <translation>5 سے 6</translation>
    </message>
    <message>
        <source>7 or more</source>
        <translation>7 یا زیادہ</translation>
    </message>
    <message>
        <source>never attended</source>
        <translation>کبھی سکول نہیں گئے</translation>
    </message>
    <message>
        <source>up to class 5</source>
        <translation>جماعت 5 تک</translation>
    </message>
    <message>
        <source>class 6 to 10</source>
        <translation>جماعت 6 سے 10</translation>
    </message>
    <message>
        <source>class 11 or more</source>
        <translation>جماعت 11 یا زیادہ</translation>
    </message>
    <message>
        <source>no child of that age</source>
        <translation>اس عمر کا بچہ نہیں</translation>
    </message>
    <message>
        <source>all attend</source>
        <translation>سب جاتے ہیں</translation>
    </message>
    <message>
        <source>some attend</source>
        <translation>کچھ جاتے ہیں</translation>
    </message>
    <message>
        <source>none attends</source>
        <translation>کوئی نہیں جاتا</translation>
    </message>
    <message>
        <source>over 0 to 0.2</source>
        <translation>0 سے اوپر، 0.2 تک</translation>
    </message>
    <message>
        <source>over 0.2 to 0.3</source>
        <translation>0.2 سے اوپر، 0.3 تک</translation>
    </message>
    <message>
        <source>over 0.3 to 0.4</source>
        <translation>0.3 سے اوپر، 0.4 تک</translation>
    </message>
    <message>
        <source>over 0.4</source>
        <translation>0.4 سے زیادہ</translation>
    </message>
    <message>
        <source>flush, to sewer, pit or drain</source>
        <translation>فلش، سیوریج، گڑھے یا نالی میں</translation>
    </message>
    <message>
        <source>dry, raised or pit</source>
        <translation>خشک، اونچا یا گڑھے والا</translation>
    </message>
    <message>
        <source>no toilet</source>
        <translation>بیت الخلا نہیں</translation>
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
        <translation>کار یا ٹریکٹر، اور موٹر سائیکل</translation>
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
        <translation>ان میں سے کوئی نہیں</translation>
    </message>
    <message>
        <source>buffalo or bullock, and cow, goat or sheep</source>
        <translation>بھینس یا بیل، اور گائے، بکری یا بھیڑ</translation>
    </message>
    <message>
        <source>buffalo or bullock only</source>
        <translation>صرف بھینس یا بیل</translation>
    </message>
    <message>
        <source>cow, goat or sheep only</source>
        <translation>صرف گائے، بکری یا بھیڑ</translation>
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
        <translation>12.5 سے زیادہ</translation>
    </message>
    <message>
        <source>identity cards</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>B-Forms of the children</source>
        <translation>بچوں کے ب فارم</translation>
    </message>
    <message>
        <source>electricity or gas bill</source>
        <translation>بجلی یا گیس کا بل</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>پیدائش %1</translation>
    </message>
    <message>
        <source>has no number yet</source>
        <translation>ابھی نمبر نہیں</translation>
    </message>
    <message>
        <source>number ends in %1</source>
        <translation>نمبر کے آخر میں %1</translation>
    </message>
    <message>
        <source>goes to class %1</source>
        <translation>جماعت %1 میں</translation>
    </message>
    <message>
        <source>has a certificate of disability</source>
        <translation>معذوری کا سرٹیفکیٹ ہے</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Papers that were seen</source>
        <translation>جو کاغذ دیکھے گئے</translation>
    </message>
    <message>
        <source>The answer comes by SMS</source>
        <translation>جواب میسج سے آئے گا</translation>
    </message>
    <message>
        <source>to the telephone that ends in %1</source>
        <translation>فون نمبر پر جس کے آخر میں %1 ہے</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::RegistrationPanel</name>
    <message>
        <source>Finish</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>آگے: %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>وہاں جائیں</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>بھیج دیں</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>وہ متفق ہیں</translation>
    </message>
    <message>
        <source>First it has to be saved.</source>
        <translation>پہلے محفوظ ہونا ضروری ہے۔</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>سرور نے ابھی جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>Only on the page of the family.</source>
        <translation>صرف گھرانے کے صفحے پر۔</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>یہ پہلا صفحہ ہے۔</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>سنائیں</translation>
    </message>
    <message>
        <source>On the last page, when nothing is lacking.</source>
        <translation>آخری صفحے پر، جب کوئی کمی نہ ہو۔</translation>
    </message>
    <message>
        <source>Add child</source>
        <translation>بچہ شامل</translation>
    </message>
    <message>
        <source>Add other</source>
        <translation>اور فرد</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>ساتھ ہیں</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>اب ساتھ نہیں</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>کوئی منتخب نہیں۔</translation>
    </message>
    <message>
        <source>Drop form</source>
        <translation>فارم چھوڑیں</translation>
    </message>
    <message>
        <source>The form is sent: it cannot be changed any more.</source>
        <translation>فارم بھیج دیا گیا: اب بدلا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیج دیا گیا</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>سب محفوظ ہے</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>محفوظ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Not saved yet: as soon as the link is back</source>
        <translation>ابھی محفوظ نہیں: رابطہ آتے ہی ہوگا</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>The official answer comes to her telephone, and to this centre.</source>
        <translation>سرکاری جواب ان کے فون پر اور اس مرکز کو آئے گا۔</translation>
    </message>
    <message>
        <source>F5 adds a child, F6 anybody else.</source>
        <translation>F5 سے بچہ، F6 سے کوئی اور فرد شامل کریں۔</translation>
    </message>
    <message>
        <source>Up and Down choose a member, the numbers fill in, Enter asks what is lacking.</source>
        <translation>اوپر نیچے سے فرد چنیں، ہندسوں سے بھریں، Enter کمی پوچھتا ہے۔</translation>
    </message>
    <message>
        <source>Why does she ask? Choose by number.</source>
        <translation>درخواست کی وجہ کیا ہے؟ ہندسے سے چنیں۔</translation>
    </message>
    <message>
        <source>The number of her answer; the same once more takes it back.</source>
        <translation>ان کے جواب کا ہندسہ دبائیں؛ دوبارہ دبانے سے واپس ہوگا۔</translation>
    </message>
    <message>
        <source>The number of each original that you had in the hand.</source>
        <translation>ہر اس اصل کاغذ کا ہندسہ جو آپ نے ہاتھ میں لے کر دیکھا۔</translation>
    </message>
    <message>
        <source>This is lacking before it can be sent. Up and Down choose, Enter goes there.</source>
        <translation>بھیجنے سے پہلے یہ کمی ہے۔ اوپر نیچے سے چنیں، Enter وہاں لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>She agrees. F1 sends it: after that it cannot be changed.</source>
        <translation>وہ متفق ہیں۔ F1 بھیجتا ہے: اس کے بعد بدلا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>She sees it on her window. F3 reads this page aloud, Down turns it; F1 when she agrees.</source>
        <translation>وہ اپنی سکرین پر دیکھ رہی ہیں۔ F3 یہ صفحہ سناتا ہے، نیچے سے اگلا؛ متفق ہوں تو F1۔</translation>
    </message>
    <message>
        <source>A form for the registry</source>
        <translation>رجسٹری کا فارم</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ابھی خالی</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>ریکارڈ %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ابھی جواب نہیں</translation>
    </message>
    <message>
        <source>Signed and put among the records to be sent</source>
        <translation>دستخط ہو کر بھیجے جانے والے ریکارڈ میں رکھ دیا گیا</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>کوئی جماعت نہیں</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>دیکھا</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>نہیں دیکھا</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>فرد %1</translation>
    </message>
    <message>
        <source>In the unit of the paper form: the published sources do not agree on it.</source>
        <translation>کاغذی فارم کی اکائی میں: شائع شدہ ذرائع اس پر متفق نہیں۔</translation>
    </message>
    <message>
        <source>Rooms divided by the people who live in them: 2 rooms for 8 people are 0.25.</source>
        <translation>کمرے تقسیم رہنے والے افراد: 8 افراد کے 2 کمرے 0.25 ہیں۔</translation>
    </message>
    <message>
        <source>Nobody is in the family</source>
        <translation>گھرانے میں کوئی نہیں</translation>
    </message>
    <message>
        <source>The family has one head, no more and no fewer</source>
        <translation>گھرانے کا ایک ہی سربراہ ہو، نہ زیادہ نہ کم</translation>
    </message>
    <message>
        <source>CNIC or B-Form number</source>
        <translation>شناختی کارڈ یا ب فارم نمبر</translation>
    </message>
    <message>
        <source>The same number stands twice</source>
        <translation>ایک ہی نمبر دو بار لکھا ہے</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation>عورت یا مرد</translation>
    </message>
    <message>
        <source>CNIC or B-Form was not seen</source>
        <translation>شناختی کارڈ یا ب فارم نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>Nothing has changed in the family: then there is nothing to send</source>
        <translation>گھرانے میں کچھ نہیں بدلا: پھر بھیجنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>The reason is not chosen</source>
        <translation>وجہ نہیں چنی گئی</translation>
    </message>
    <message>
        <source>Not seen: %1</source>
        <translation>نہیں دیکھا: %1</translation>
    </message>
    <message>
        <source>A working mobile number</source>
        <translation>چلتا ہوا موبائل نمبر</translation>
    </message>
    <message>
        <source>Mobile number for the official SMS</source>
        <translation>سرکاری میسج کے لیے موبائل نمبر</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>اہل</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>اہل نہیں</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>زیر غور</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>منظور</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>نامنظور</translation>
    </message>
    <message>
        <source>Record %1 (%2) was sent on %3; no answer yet.</source>
        <translation>ریکارڈ %1 (%2) %3 کو بھیجا گیا؛ ابھی جواب نہیں آیا۔</translation>
    </message>
    <message>
        <source>Record %1 (%2) of %3: %4 on %5.</source>
        <translation>ریکارڈ %1 (%2) مورخہ %3: %4، %5 کو۔</translation>
    </message>
    <message>
        <source>CNIC or B-Form</source>
        <translation>شناختی کارڈ یا ب فارم</translation>
    </message>
    <message>
        <source>To the head</source>
        <translation>سربراہ سے رشتہ</translation>
    </message>
    <message>
        <source>Marital state</source>
        <translation>ازدواجی حیثیت</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>School class now</source>
        <translation>موجودہ جماعت</translation>
    </message>
    <message>
        <source>Certificate of disability</source>
        <translation>معذوری کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Paper in the hand</source>
        <translation>کاغذ ہاتھ میں دیکھا</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>کیا بدلا</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::CountPanel</name>
    <message>
        <source>Notes of %1: %2. Together %3.</source>
        <translation>%1 کے نوٹ: %2۔ کل %3۔</translation>
    </message>
    <message>
        <source>F1 The count is done</source>
        <translation>F1 گنتی مکمل</translation>
    </message>
</context>
<context>
    <name>owc::desk_view::PayoutPanel</name>
    <message>
        <source>What the visitor sees</source>
        <translation>خاتون کو کیا نظر آ رہا ہے</translation>
    </message>
    <message>
        <source>Her language:</source>
        <translation>ان کی زبان:</translation>
    </message>
    <message>
        <source>Spoken:</source>
        <translation>آواز:</translation>
    </message>
    <message>
        <source>only by F10</source>
        <translation>صرف F10 سے</translation>
    </message>
    <message>
        <source>Finger check</source>
        <translation>انگلی کی جانچ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>شروع نہیں ہوئی</translation>
    </message>
    <message>
        <source>Nobody is served</source>
        <translation>کوئی موجود نہیں</translation>
    </message>
    <message>
        <source>Your drawer</source>
        <translation>آپ کا دراز</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>کوئی دراز کھلا نہیں</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>کھولتے وقت</translation>
    </message>
    <message>
        <source>Opened with, and added</source>
        <translation>کھولتے وقت، اور بعد میں</translation>
    </message>
    <message>
        <source>Paid out, people: %1</source>
        <translation>ادا کیا، افراد: %1</translation>
    </message>
    <message>
        <source>Should hold now</source>
        <translation>اب ہونا چاہیے</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>نقدی کا دراز</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>ادا کرنا ہے</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>گنے گئے</translation>
    </message>
    <message>
        <source>Still to count</source>
        <translation>گننا باقی</translation>
    </message>
    <message>
        <source>The server is asked how the drawer stands.</source>
        <translation>سرور سے دراز کا حال پوچھا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>No drawer is open here. You count the cash, a second officer counts it too, and both sign.</source>
        <translation>یہاں کوئی دراز کھلا نہیں۔ آپ نقدی گنیں، دوسرا اہلکار بھی گنے، اور دونوں تصدیق کریں۔</translation>
    </message>
    <message>
        <source>The drawer here is that of officer %1. Count it together: then it is yours.</source>
        <translation>یہاں کا دراز اہلکار %1 کا ہے۔ مل کر گنیں: پھر یہ آپ کا ہے۔</translation>
    </message>
    <message>
        <source>F1 opens all that she may draw today.</source>
        <translation>F1 سے وہ سب کھلتا ہے جو آج نکلوایا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody is being served. The drawer can be counted, topped up or closed.</source>
        <translation>ابھی کسی کا کام نہیں ہو رہا۔ دراز گنا، بھرا یا بند کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Who is she? F1 begins the check of her finger.</source>
        <translation>یہ کون ہیں؟ F1 سے انگلی کی جانچ شروع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Hold the original card beside her. A supervisor looks too, and signs.</source>
        <translation>اصل کارڈ کو چہرے سے ملائیں۔ نگران بھی دیکھے اور تصدیق کرے۔</translation>
    </message>
    <message>
        <source>Hold the original card beside her: is it her, and her card?</source>
        <translation>اصل کارڈ کو چہرے سے ملائیں: کیا یہ وہی ہیں، اور کارڈ انہی کا ہے؟</translation>
    </message>
    <message>
        <source>F1 asks the bank for the whole sum. Nothing is handed over in part.</source>
        <translation>F1 سے بینک سے پوری رقم مانگی جاتی ہے۔ رقم حصوں میں نہیں دی جاتی۔</translation>
    </message>
    <message>
        <source>The bank is being asked, for %1 s. She sees that she has to wait.</source>
        <translation>%1 سیکنڈ سے بینک سے پوچھا جا رہا ہے۔ انہیں انتظار کا بتایا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>All is counted. Count it once more before her eyes, then F1.</source>
        <translation>سب گن لیا گیا۔ ان کے سامنے ایک بار اور گنیں، پھر F1۔</translation>
    </message>
    <message>
        <source>The number on a note counts it, F8 takes the last one back. She sees each one.</source>
        <translation>نوٹ پر لکھا نمبر دبانے سے وہ گنا جاتا ہے، F8 سے آخری واپس۔ انہیں ہر نوٹ نظر آتا ہے۔</translation>
    </message>
    <message>
        <source>Give her the notes. She counts them and touches her window; F1 when she says so instead.</source>
        <translation>نوٹ انہیں دیں۔ وہ گن کر اپنی اسکرین چھوئیں؛ زبان سے کہیں تو F1۔</translation>
    </message>
    <message>
        <source>Nobody knows whether she has the notes. F1: you and a supervisor count the drawer.</source>
        <translation>معلوم نہیں کہ نوٹ انہیں ملے یا نہیں۔ F1: آپ اور نگران دراز گنیں۔</translation>
    </message>
    <message>
        <source>She has the full amount and a receipt. F1 finishes.</source>
        <translation>پوری رقم اور رسید مل گئی۔ F1 سے کام مکمل۔</translation>
    </message>
    <message>
        <source>Nothing more is paid here today. Tell her why and when to come back; F1 finishes.</source>
        <translation>آج یہاں مزید ادائیگی نہیں۔ وجہ اور دوبارہ آنے کا وقت بتائیں؛ F1 سے مکمل۔</translation>
    </message>
    <message>
        <source>Rs %1</source>
        <translation>%1 روپے</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>دراز کھولیں</translation>
    </message>
    <message>
        <source>Take the drawer over</source>
        <translation>دراز سنبھالیں</translation>
    </message>
    <message>
        <source>Open her payout</source>
        <translation>ادائیگی کھولیں</translation>
    </message>
    <message>
        <source>Nobody is being served.</source>
        <translation>ابھی کسی کا کام نہیں ہو رہا۔</translation>
    </message>
    <message>
        <source>The card is hers</source>
        <translation>کارڈ انہی کا ہے</translation>
    </message>
    <message>
        <source>Check who she is</source>
        <translation>شناخت کی جانچ کریں</translation>
    </message>
    <message>
        <source>Ask the bank: %1</source>
        <translation>بینک سے پوچھیں: %1</translation>
    </message>
    <message>
        <source>The bank is asked</source>
        <translation>بینک سے پوچھا جا رہا ہے</translation>
    </message>
    <message>
        <source>It opens when the bank has answered.</source>
        <translation>بینک کا جواب آنے پر کھلے گا۔</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 حوالے کریں</translation>
    </message>
    <message>
        <source>Opens when %1 more is counted</source>
        <translation>مزید %1 گننے پر کھلے گا</translation>
    </message>
    <message>
        <source>She has it</source>
        <translation>انہیں مل گئی</translation>
    </message>
    <message>
        <source>or she touches her window</source>
        <translation>یا وہ اپنی اسکرین چھوئیں</translation>
    </message>
    <message>
        <source>Two people count</source>
        <translation>دو افراد گنیں</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>سرور نے ابھی جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>There is no link to the server.</source>
        <translation>سرور سے رابطہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>گنیں</translation>
    </message>
    <message>
        <source>the drawer</source>
        <translation>دراز</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>نہیں نکلی</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>رسید نہیں</translation>
    </message>
    <message>
        <source>Notes back</source>
        <translation>نوٹ واپس</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>دو افراد</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>دوبارہ گنیں</translation>
    </message>
    <message>
        <source>clear the tally</source>
        <translation>گنتی صاف</translation>
    </message>
    <message>
        <source>No note is counted yet.</source>
        <translation>ابھی کوئی نوٹ نہیں گنا گیا۔</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>رقم ڈالیں</translation>
    </message>
    <message>
        <source>cash comes in</source>
        <translation>نقدی اندر</translation>
    </message>
    <message>
        <source>Stop payout</source>
        <translation>ادائیگی روکیں</translation>
    </message>
    <message>
        <source>with reason</source>
        <translation>وجہ کے ساتھ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>رقم نکالیں</translation>
    </message>
    <message>
        <source>cash goes out</source>
        <translation>نقدی باہر</translation>
    </message>
    <message>
        <source>To NADRA</source>
        <translation>نادرا کو</translation>
    </message>
    <message>
        <source>finger or card</source>
        <translation>انگلی یا کارڈ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>First count it: F2.</source>
        <translation>پہلے گنیں: F2۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>last note</source>
        <translation>آخری نوٹ</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>سنائیں</translation>
    </message>
    <message>
        <source>her sum, aloud</source>
        <translation>رقم، آواز سے</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>hold 1 s</source>
        <translation>1 سیکنڈ دبائیں</translation>
    </message>
    <message>
        <source>Payout, token %1</source>
        <translation>ادائیگی، ٹوکن %1</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>ادا کرنا ہے: %1</translation>
    </message>
    <message>
        <source>Counted: %1. Still to count: %2</source>
        <translation>گنے گئے: %1۔ گننا باقی: %2</translation>
    </message>
    <message>
        <source>Notes of %1: %2</source>
        <translation>%1 کے نوٹ: %2</translation>
    </message>
    <message>
        <source>Should hold now: %1</source>
        <translation>اب ہونا چاہیے: %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>کاؤنٹر %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>اہلکار %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>اور %1 مزید</translation>
    </message>
    <message>
        <source>The slip is being printed: give it into her hand.</source>
        <translation>پرچی چھپ رہی ہے: ان کے ہاتھ میں دیں۔</translation>
    </message>
    <message>
        <source>The slip did not come out. Look at the printer, then F2; F1 finishes.</source>
        <translation>پرچی نہیں نکلی۔ پرنٹر دیکھیں، پھر F2؛ F1 سے مکمل۔</translation>
    </message>
    <message>
        <source>She has no money, and a slip that says so. F1 finishes.</source>
        <translation>رقم نہیں ملی، اور پرچی پر یہی لکھا ہے۔ F1 سے مکمل۔</translation>
    </message>
    <message>
        <source>Nothing was paid. Tell her why; F2 prints it for her, with what she can do.</source>
        <translation>رقم نہیں دی گئی۔ وجہ بتائیں؛ F2 سے وجہ اور اگلا قدم چھاپیں۔</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>رقم نہیں ملی</translation>
    </message>
    <message>
        <source>The bank has not answered: nobody knows yet whether it pays. F2 prints a slip that says so.</source>
        <translation>بینک نے جواب نہیں دیا: ابھی معلوم نہیں کہ رقم ملے گی یا نہیں۔ F2 سے یہ پرچی چھاپیں۔</translation>
    </message>
    <message>
        <source>Receipt %1 is being printed: give it into her hand.</source>
        <translation>رسید %1 چھپ رہی ہے: ان کے ہاتھ میں دیں۔</translation>
    </message>
    <message>
        <source>She has the notes. F1 prints receipt %1, marked: one may be out already.</source>
        <translation>نوٹ مل چکے۔ F1 سے رسید %1 چھپے گی، اس پر نقل لکھا ہوگا: شاید ایک نکل چکی ہے۔</translation>
    </message>
    <message>
        <source>The receipt is handed over: take it from the printer. If none comes, F2 prints again.</source>
        <translation>رسید پرنٹر کو بھیج دی: وہاں سے لیں۔ نہ نکلے تو F2 سے دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>Nobody knows whether the receipt came out. Look; what F2 prints again is marked DUPLICATE.</source>
        <translation>معلوم نہیں کہ رسید نکلی یا نہیں۔ پرنٹر دیکھیں؛ F2 سے دوبارہ چھپی رسید پر نقل لکھا ہوگا۔</translation>
    </message>
    <message>
        <source>No receipt came out. Look at the printer, then F2. Or write %1 down for her, and F1.</source>
        <translation>رسید نہیں نکلی۔ پرنٹر دیکھیں، پھر F2۔ یا %1 لکھ کر دیں، پھر F1۔</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>رسید چھاپیں</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>پرچی چھاپیں</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>دوبارہ چھاپیں</translation>
    </message>
    <message>
        <source>as a duplicate</source>
        <translation>نقل کے طور پر</translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>جواب نہیں</translation>
    </message>
    <message>
        <source>The paper is not out yet.</source>
        <translation>کاغذ ابھی نہیں نکلا۔</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>after this</source>
        <translation>اس کے بعد</translation>
    </message>
    <message>
        <source>same token</source>
        <translation>وہی ٹوکن</translation>
    </message>
    <message>
        <source>She goes there after this, with the same token.</source>
        <translation>اس کے بعد اسی ٹوکن سے وہاں جائیں گی۔</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>Rs %1</source>
        <translation>%1 روپے</translation>
    </message>
    <message>
        <source>due</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>the bank is asked</source>
        <translation>بینک سے پوچھا جا رہا ہے</translation>
    </message>
    <message>
        <source>the bank agrees</source>
        <translation>بینک نے منظور کیا</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ابھی جواب نہیں</translation>
    </message>
    <message>
        <source>the bank says no</source>
        <translation>بینک نے انکار کیا</translation>
    </message>
    <message>
        <source>is taken back</source>
        <translation>واپس لی جا رہی ہے</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>واپس لی گئی</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>نہیں مانگی گئی</translation>
    </message>
    <message>
        <source>the bank gives no reason</source>
        <translation>بینک نے وجہ نہیں بتائی</translation>
    </message>
    <message>
        <source>it was paid already</source>
        <translation>پہلے ادا ہو چکی</translation>
    </message>
    <message>
        <source>it is not on the bank&apos;s list</source>
        <translation>بینک کی فہرست میں نہیں</translation>
    </message>
    <message>
        <source>the bank holds it back</source>
        <translation>بینک نے روک رکھی ہے</translation>
    </message>
    <message>
        <source>the bank could not be asked</source>
        <translation>بینک سے رابطہ نہ ہو سکا</translation>
    </message>
    <message>
        <source>She does not wish it</source>
        <translation>وہ نہیں چاہتیں</translation>
    </message>
    <message>
        <source>It is another person</source>
        <translation>یہ کوئی اور ہے</translation>
    </message>
    <message>
        <source>There is too little cash</source>
        <translation>نقد رقم کم ہے</translation>
    </message>
    <message>
        <source>The bank is too slow</source>
        <translation>بینک بہت سست ہے</translation>
    </message>
    <message>
        <source>It was opened by mistake</source>
        <translation>غلطی سے کھولی گئی</translation>
    </message>
    <message>
        <source>child %1</source>
        <translation>بچہ %1</translation>
    </message>
    <message>
        <source>Card seen</source>
        <translation>کارڈ دیکھا</translation>
    </message>
    <message>
        <source>original CNIC</source>
        <translation>اصل شناختی کارڈ</translation>
    </message>
    <message>
        <source>Finger verified</source>
        <translation>انگلی کی تصدیق</translation>
    </message>
    <message>
        <source>it is her</source>
        <translation>وہی ہیں</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Bank approved</source>
        <translation>بینک کی منظوری</translation>
    </message>
    <message>
        <source>it is asked</source>
        <translation>پوچھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Count the notes</source>
        <translation>نوٹ گنیں</translation>
    </message>
    <message>
        <source>visitor sees each one</source>
        <translation>خاتون ہر نوٹ دیکھتی ہیں</translation>
    </message>
    <message>
        <source>Hand over, receipt</source>
        <translation>رقم اور رسید دیں</translation>
    </message>
    <message>
        <source>she confirms</source>
        <translation>وہ تصدیق کریں</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>اب یہی ہے</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>منظور نہیں ہوئی</translation>
    </message>
    <message>
        <source>the whole sum</source>
        <translation>پوری رقم</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>DUPLICATE: this receipt was printed before</source>
        <translation>نقل: یہ رسید پہلے چھپ چکی ہے</translation>
    </message>
    <message>
        <source>Receipt for your money</source>
        <translation>رقم کی رسید</translation>
    </message>
    <message>
        <source>The bank has not answered</source>
        <translation>بینک نے جواب نہیں دیا</translation>
    </message>
    <message>
        <source>Why no money was paid</source>
        <translation>رقم کیوں نہیں ملی</translation>
    </message>
    <message>
        <source>You received, Rs</source>
        <translation>آپ کو ملے، روپے</translation>
    </message>
    <message>
        <source>No money was paid to you</source>
        <translation>آپ کو رقم نہیں دی گئی</translation>
    </message>
    <message>
        <source>The bank was asked for</source>
        <translation>بینک سے یہ رقم مانگی گئی</translation>
    </message>
    <message>
        <source>child %1</source>
        <translation>بچہ %1</translation>
    </message>
    <message>
        <source>This was not paid now</source>
        <translation>یہ رقم ابھی نہیں ملی</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>کٹوتی</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>باقی رقم</translation>
    </message>
    <message>
        <source>CNIC card</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>Token / counter</source>
        <translation>ٹوکن / کاؤنٹر</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رسید نمبر</translation>
    </message>
    <message>
        <source>Count the full amount</source>
        <translation>پوری رقم گن لیں</translation>
    </message>
    <message>
        <source>Complain if it is less</source>
        <translation>کم رقم ملے تو شکایت کریں</translation>
    </message>
    <message>
        <source>What you are due is not lost.</source>
        <translation>آپ کا حق محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Come again, or we tell you when the bank has answered.</source>
        <translation>دوبارہ آئیں، یا بینک کا جواب آنے پر ہم آپ کو بتائیں گے۔</translation>
    </message>
    <message>
        <source>Bring this slip with you</source>
        <translation>یہ پرچی ساتھ لائیں</translation>
    </message>
    <message>
        <source>The bank has refused it, ask the bank.</source>
        <translation>بینک نے منع کر دیا، بینک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The bank says that it was paid before. If not, complain here.</source>
        <translation>بینک کے مطابق یہ پہلے دی جا چکی ہے۔ نہیں ملی تو یہیں شکایت کریں۔</translation>
    </message>
    <message>
        <source>It is not on the bank&apos;s list, ask the staff.</source>
        <translation>یہ بینک کی فہرست میں نہیں، عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The bank holds it back, ask the bank.</source>
        <translation>بینک نے اسے روک رکھا ہے، بینک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The bank could not be asked, come again.</source>
        <translation>بینک سے پوچھا نہیں جا سکا، پھر آئیں۔</translation>
    </message>
    <message>
        <source>The bank has not answered yet, come again.</source>
        <translation>بینک نے جواب نہیں دیا، پھر آئیں۔</translation>
    </message>
    <message>
        <source>It was taken back and can be paid later.</source>
        <translation>یہ واپس ہو گئی، بعد میں مل سکتی ہے۔</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>اہلکار</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>ادائیگی نمبر</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>بینک کا نمبر</translation>
    </message>
</context>
</TS>
