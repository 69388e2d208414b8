<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bal_PK" sourcelanguage="en">
<context>
    <name>Need</name>
    <message>
        <source>Withdraw my stipend</source>
        <translation>وظیفہ گرگ</translation>
    </message>
    <message>
        <source>green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Am I eligible?</source>
        <translation>من حقدار آں؟</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>نیلی</translation>
    </message>
    <message>
        <source>Register or update my family</source>
        <translation>کہولئے اندراج</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>جامنی</translation>
    </message>
    <message>
        <source>Fingerprint or CNIC problem</source>
        <translation>لنکک یا کارڈ</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>فیروزی</translation>
    </message>
    <message>
        <source>School stipend</source>
        <translation>زہگانی وانگئے وظیفہ</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>بے سودیں وام</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بور</translation>
    </message>
    <message>
        <source>Medical or other help</source>
        <translation>علاج یا دگہ کمک</translation>
    </message>
    <message>
        <source>red</source>
        <translation>سہر</translation>
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
        <translation>نہ، دیما برویت</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>لاپ پر آں</translation>
    </message>
    <message>
        <source>I have an infant</source>
        <translation>گوں من گونڈیں زہگ ہست</translation>
    </message>
    <message>
        <source>I am elderly</source>
        <translation>منی عمر باز انت</translation>
    </message>
    <message>
        <source>I have a disability</source>
        <translation>معذوری ہست</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>پیسری نیست</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>لاپ پر</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>گونڈیں زہگ</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>مزنیں عمر</translation>
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
        <translation>پدا گوش داریت</translation>
    </message>
    <message>
        <source>Easier view</source>
        <translation>آسانیں ندارگ</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>عملہ لوٹیت</translation>
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
        <translation>چہ چاراں گام %1: زلورت</translation>
    </message>
    <message>
        <source>Step %1 of 4: card</source>
        <translation>چہ چاراں گام %1: کارڈ</translation>
    </message>
    <message>
        <source>Step %1 of 4: priority</source>
        <translation>چہ چاراں گام %1: پیسری</translation>
    </message>
    <message>
        <source>Step %1 of 4: ticket</source>
        <translation>چہ چاراں گام %1: پرچی</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>پاک کنیت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>دیما برویت</translation>
    </message>
</context>
<context>
    <name>CnicField</name>
    <message>
        <source>CNIC number, %1 of 13 digits</source>
        <translation>شناختی کارڈئے نمبر، %1 ہندسہ چہ 13</translation>
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
        <translation>پرچیئے نمبر %1</translation>
    </message>
</context>
<context>
    <name>owc::screens::LanguagePage</name>
    <message>
        <source>Touch your language</source>
        <translation>زبانا دست بجنیت</translation>
    </message>
</context>
<context>
    <name>owc::screens::NeedPage</name>
    <message>
        <source>What do you need today?</source>
        <translation>شمارا مروچی چے پکار انت؟</translation>
    </message>
    <message>
        <source>Touch a picture below</source>
        <translation>جہلی عکسا دست بجنیت</translation>
    </message>
    <message>
        <source>More</source>
        <translation>دگہ</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>اولی صفحہ</translation>
    </message>
</context>
<context>
    <name>owc::screens::CnicPage</name>
    <message>
        <source>Type your CNIC number</source>
        <translation>شناختی کارڈئے نمبرا نبیسیت</translation>
    </message>
    <message>
        <source>The 13 digits on your card</source>
        <translation>کارڈئے سرا نبشتگیں 13 ہندسہ</translation>
    </message>
    <message>
        <source>All 13 digits are needed.
You can also go on without a card.</source>
        <translation>سرجمیں 13 ہندسہ نبیسیت،
یا بے کارڈا دیما برویت</translation>
    </message>
    <message>
        <source>No card? Go on without it</source>
        <translation>کارڈ نیست؟ بے کارڈا دیما برویت</translation>
    </message>
    <message>
        <source>Digits typed so far: %1 of 13</source>
        <translation>%1 ہندسہ چہ 13 نبشتہ بوتگ</translation>
    </message>
    <message>
        <source>The last three digits are %1</source>
        <translation>گڈی سئے ہندسہ ایش انت: %1</translation>
    </message>
</context>
<context>
    <name>owc::screens::PriorityPage</name>
    <message>
        <source>Is waiting hard for you?</source>
        <translation>ودار کنگ پہ شما گران انت؟</translation>
    </message>
    <message>
        <source>Touch a picture and we will call you earlier</source>
        <translation>عکسا دست بجنیت، ما شمارا پیسر لوٹیں</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>نہ، دیما برویت</translation>
    </message>
</context>
<context>
    <name>owc::screens::WaitingPage</name>
    <message>
        <source>One moment please</source>
        <translation>کمے ودار کنیت</translation>
    </message>
    <message>
        <source>Your number is being made</source>
        <translation>شمئے نمبر جوڑ بوگا انت</translation>
    </message>
    <message>
        <source>Your slip is being made</source>
        <translation>شمئے پرچی جوڑ بوگا انت</translation>
    </message>
</context>
<context>
    <name>owc::screens::TroublePage</name>
    <message>
        <source>The centre is not open now</source>
        <translation>سینٹر انوں پچ نہ انت</translation>
    </message>
    <message>
        <source>Please ask the staff when it opens.</source>
        <translation>چہ عملہا جست کنیت کہ کدی پچ بیت</translation>
    </message>
    <message>
        <source>All numbers of today are given out</source>
        <translation>مروچیگیں درستیں نمبر ہلاس انت</translation>
    </message>
    <message>
        <source>Please ask the staff how to come back.</source>
        <translation>چہ عملہا جست کنیت کہ پدا کدی بیائیت</translation>
    </message>
    <message>
        <source>This service is not offered here now</source>
        <translation>اے خدمت انوں ادا نیست</translation>
    </message>
    <message>
        <source>Please finish and choose another one.</source>
        <translation>ہلاس کنیت ءُ دگرے گچین کنیت</translation>
    </message>
    <message>
        <source>Your number could not be made</source>
        <translation>شمئے نمبر جوڑ نہ بوت</translation>
    </message>
    <message>
        <source>Please try again, or call the staff.</source>
        <translation>پدا جہد کنیت، یا عملہ لوٹیت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>پدا جہد کنیت</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ہلاس کنیت</translation>
    </message>
    <message>
        <source>All of today&apos;s turns are given out</source>
        <translation>مروچیگیں درستیں باری ہلاس انت</translation>
    </message>
    <message>
        <source>Take a slip: it keeps a turn for you.</source>
        <translation>پرچی بزوریت، شمئے باری محفوظ بیت</translation>
    </message>
    <message>
        <source>No numbers are given just now</source>
        <translation>انوں نمبر دیگ نہ بیت</translation>
    </message>
    <message>
        <source>The hall is full just now</source>
        <translation>ہال انوں پر انت</translation>
    </message>
    <message>
        <source>Take a slip, or try again in a while.</source>
        <translation>پرچی بزوریت، یا کمے پد جہد کنیت</translation>
    </message>
    <message>
        <source>You have been here for this today</source>
        <translation>شما مروچی پہ اے کارا آتکگ ات</translation>
    </message>
    <message>
        <source>Please ask the staff if you need more.</source>
        <translation>دگہ زلورت بہ بیت، چہ عملہا جست کنیت</translation>
    </message>
    <message>
        <source>No day has room yet</source>
        <translation>انگت ہچ روچا جاگہ نیست</translation>
    </message>
    <message>
        <source>Your slip could not be made</source>
        <translation>شمئے پرچی جوڑ نہ بوت</translation>
    </message>
    <message>
        <source>A slip for another day</source>
        <translation>دگہ روچئے پرچی</translation>
    </message>
</context>
<context>
    <name>owc::screens::ClosedPage</name>
    <message>
        <source>The centre is not open yet</source>
        <translation>سینٹر انگت پچ نہ انت</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>کمے ودار کنیت</translation>
    </message>
</context>
<context>
    <name>owc::screens::TokenPage</name>
    <message>
        <source>before you</source>
        <translation>چہ شما پیسر</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ ودار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>ودار معلوم نہ انت</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>بہر</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>بہر، راستیں نیمگا</translation>
    </message>
    <message>
        <source>zone, on the left</source>
        <translation>بہر، چپیں نیمگا</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>بہر، دیما</translation>
    </message>
    <message>
        <source>Your slip is being printed</source>
        <translation>شمئے پرچی چاپ بوگا انت</translation>
    </message>
    <message>
        <source>Take your slip below</source>
        <translation>پرچی چہ جہلا بزوریت</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>بنندیت، نمبر ہالئے سکرینا کئیت</translation>
    </message>
    <message>
        <source>No paper: remember this number</source>
        <translation>کاگد ہلاس انت، اے نمبرا یات کنیت</translation>
    </message>
    <message>
        <source>No slip came: remember this number</source>
        <translation>پرچی در نہ آتک، اے نمبرا یات کنیت</translation>
    </message>
    <message>
        <source>The staff know and will bring paper.</source>
        <translation>عملہ سہیگ انت، آ کاگد کارنت</translation>
    </message>
    <message>
        <source>Take a photo of it, or tell the staff.</source>
        <translation>عکس بگریت، یا عملہا بگوشیت</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>جوان انت، من دیست</translation>
    </message>
    <message>
        <source>Zone %1, on the right</source>
        <translation>بہر %1، راستیں نیمگا</translation>
    </message>
    <message>
        <source>Zone %1, on the left</source>
        <translation>بہر %1، چپیں نیمگا</translation>
    </message>
    <message>
        <source>Zone %1, straight ahead</source>
        <translation>بہر %1، دیما</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>بہر %1</translation>
    </message>
</context>
<context>
    <name>owc::screens::WarningOverlay</name>
    <message>
        <source>Do you need more time?</source>
        <translation>شمارا گیشتر وہد پکار انت؟</translation>
    </message>
    <message>
        <source>seconds, then this screen is cleared</source>
        <translation>سیکنڈ، پدا اے سکرین ساپ بیت</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>ہئو، گیشتر وہد پکار انت</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>zone, on the left</source>
        <translation>بہر، چپیں نیمگا</translation>
    </message>
    <message>
        <source>zone, on the right</source>
        <translation>بہر، راستیں نیمگا</translation>
    </message>
    <message>
        <source>zone, straight ahead</source>
        <translation>بہر، دیما</translation>
    </message>
    <message>
        <source>CNIC card</source>
        <translation>شناختی کارڈ</translation>
    </message>
    <message>
        <source>Children&apos;s B-Form</source>
        <translation>زہگانی ب فارم</translation>
    </message>
    <message>
        <source>Electricity or gas bill</source>
        <translation>بجلی یا گیسئے بل</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>وتی موبائل فون</translation>
    </message>
    <message>
        <source>The slip you were given</source>
        <translation>داتگیں پرچی</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>وتی رسید</translation>
    </message>
    <message>
        <source>DUPLICATE: this number was printed before</source>
        <translation>نقل: اے نمبر پیسر چاپ بوتگ</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>چہ شما پیسر</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ ودار</translation>
    </message>
    <message>
        <source>the wait is not known yet</source>
        <translation>ودار معلوم نہ انت</translation>
    </message>
    <message>
        <source>your priority is noted</source>
        <translation>پیسری نبشتہ انت</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>گوں وت بیاریت</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت انت، زر مہ دئیت</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Monday</source>
        <translation>دوشنبے</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>سئےشنبے</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چارشنبے</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>پنچشنبے</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعہ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>شنبے</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>یکشنبے</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>واتر بوگئے روچ</translation>
    </message>
    <message>
        <source>is your time</source>
        <translation>بجہا بیائیت</translation>
    </message>
    <message>
        <source>Bring this slip with you</source>
        <translation>اے پرچیا گوں وت بیاریت</translation>
    </message>
    <message>
        <source>The service is free, pay nobody</source>
        <translation>خدمت مفت انت، زر مہ دئیت</translation>
    </message>
</context>
<context>
    <name>owc::board::BoardWindow</name>
    <message>
        <source>Hall display</source>
        <translation>ہالئے سکرین</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>گوں سرورا رابطہ بوگا انت</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>وتی نمبرئے ودارا بنندیت</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>انوں بیائیت</translation>
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
        <translation>پیسر لوٹتگیں</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Sunday</source>
        <translation>یکشنبے</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>دوشنبے</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>سئےشنبے</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چارشنبے</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>پنچشنبے</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعہ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>شنبے</translation>
    </message>
</context>
<context>
    <name>owc::screens::SlipPage</name>
    <message>
        <source>Your turn is on this day</source>
        <translation>شمئے باری اے روچا انت</translation>
    </message>
    <message>
        <source>Keep the slip, or take a photo</source>
        <translation>پرچیا بداریت، یا عکس بگریت</translation>
    </message>
    <message>
        <source>Show it to the staff on that day.</source>
        <translation>آ روچا عملہا پیش بداریت</translation>
    </message>
    <message>
        <source>All right, I have seen it</source>
        <translation>جوان انت، من دیست</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bank link down. Your token stays valid.</source>
        <translation>بینکئے رابطہ بند انت۔ شمئے ٹوکن محفوظ انت۔</translation>
    </message>
    <message>
        <source>NADRA link down. Your token stays valid.</source>
        <translation>نادرائے رابطہ بند انت۔ شمئے ٹوکن محفوظ انت۔</translation>
    </message>
    <message>
        <source>Cash is short. Your token stays valid.</source>
        <translation>نگدیں زر کم انت۔ شمئے ٹوکن محفوظ انت۔</translation>
    </message>
    <message>
        <source>A short break. Calling goes on soon.</source>
        <translation>کسانیں آرامے انت۔ زوت پدا لوٹگ بیت۔</translation>
    </message>
    <message>
        <source>Very busy: few numbers are given now.</source>
        <translation>ہال پر انت، انوں کمیں نمبر دیگ بیت۔</translation>
    </message>
    <message>
        <source>No new numbers now. Tokens stay valid.</source>
        <translation>نوکیں نمبر بند انت۔ ٹوکن محفوظ انت۔</translation>
    </message>
    <message>
        <source>The centre gives no numbers at this time.</source>
        <translation>اے وہدا نمبر دیگ نہ بیت۔</translation>
    </message>
    <message>
        <source>Numbers are given again in a moment.</source>
        <translation>نمبر کمے پد پدا دیگ بنت۔</translation>
    </message>
</context>
<context>
    <name>ToggleTile</name>
    <message>
        <source>on</source>
        <translation>روک</translation>
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
        <translation>پہ شما چے آسان انت؟</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>پدریں رنگ</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>مزنیں نبشتہ</translation>
    </message>
    <message>
        <source>Everything low down</source>
        <translation>ہر چیز جہلا</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس وتی کارا</translation>
    </message>
</context>
<context>
    <name>owc::screens::HelpPanel</name>
    <message>
        <source>Someone is coming</source>
        <translation>یکے کئیت</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>ہمدا بوشتیت۔</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>عملہ لوٹگ بوگا انت</translation>
    </message>
    <message>
        <source>One moment please.</source>
        <translation>کمے ودار کنیت۔</translation>
    </message>
    <message>
        <source>The staff cannot be told just now</source>
        <translation>انوں عملہ سہیگ بوت نہ کنت</translation>
    </message>
    <message>
        <source>Please ask at a counter.</source>
        <translation>کاؤنٹرا جست کنیت۔</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>کمک آتک</translation>
    </message>
    <message>
        <source>Back to what I did</source>
        <translation>واپس وتی کارا</translation>
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
        <translation>جوان انت، من دیست</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>چہ شما پیسر</translation>
    </message>
    <message>
        <source>minutes to wait</source>
        <translation>منٹ ودار</translation>
    </message>
    <message>
        <source>wait not known yet</source>
        <translation>ودار معلوم نہ انت</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>کمے ودار کنیت</translation>
    </message>
    <message>
        <source>Please sit down. Your number comes on the hall screen.</source>
        <translation>بنندیت، نمبر ہالئے سکرینا کئیت</translation>
    </message>
</context>
</TS>
