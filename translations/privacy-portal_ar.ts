<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذرت كتابة الملف «%1»: %2</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>أُوقف التحقق.</translation>
    </message>
    <message>
        <source>Entry %1 was inserted.</source>
        <translation>أُقحم القيد %1 في السجل.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>القيد %1 مفقود.</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its hash: it, or its place in the log, was changed.</source>
        <translation>القيد %1 لا يطابق قيمة تجزئته: فقد تغيّر هو أو موضعه في السجل.</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>The system cannot make secure random numbers or keys now.</source>
        <translation>يتعذر على النظام الآن توليد أرقام عشوائية أو مفاتيح آمنة.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This installation has no database encryption, so no workspace can be opened. Install the program again.</source>
        <translation>لا يتضمن هذا التثبيت تشفير قواعد البيانات، لذا لا يمكن فتح أي مساحة عمل. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The key cannot be used.</source>
        <translation>لا يمكن استخدام المفتاح.</translation>
    </message>
    <message>
        <source>The key could not be changed; the old one still holds.</source>
        <translation>تعذر تغيير المفتاح؛ ولا يزال المفتاح القديم ساريًا.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>تتعذر قراءة الملف «%1»: %2</translation>
    </message>
    <message>
        <source>The key does not fit, or “%1” is no workspace.</source>
        <translation>المفتاح غير مطابق، أو أن الملف «%1» ليس مساحة عمل.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of the program. Install that version to open it. Nothing was changed.</source>
        <translation>كُتبت مساحة العمل هذه بإصدار أحدث من البرنامج. ثبّت ذلك الإصدار لفتحها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>أُوقف النسخ.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Go on with a backup.</source>
        <translation>الملف «%1» تالف. تابع العمل بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” is damaged: something refers to what is not there. Go on with a backup.</source>
        <translation>الملف «%1» تالف: فيه إشارة إلى ما ليس موجودًا. تابع العمل بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” belongs to the workspace. Choose another name.</source>
        <translation>الملف «%1» من ملفات مساحة العمل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is no regular file. Choose another name.</source>
        <translation>المسار «%1» ليس ملفًا عاديًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>الملف «%1» موجود بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Choose another name.</source>
        <translation>الملف «%1» قيد الاستخدام في برنامج آخر. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>تعذرت كتابة الملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is damaged: the counts of fields are not the sums of their sightings. Go on with a backup.</source>
        <translation>الملف «%1» تالف: أعداد الحقول لا تساوي مجموع مرات ظهورها. تابع العمل بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” is damaged: the hits of matchers are not the sums over the sightings. Go on with a backup.</source>
        <translation>الملف «%1» تالف: مطابقات قواعد الكشف لا تساوي مجموعها في مرات الظهور. تابع العمل بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it has finished.</source>
        <translation>الملف «%1» قيد الاستخدام في برنامج آخر. حاول مجددًا بعد انتهائه.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>الملف «%1» موجود بالفعل.</translation>
    </message>
    <message>
        <source>“%1” could not be made: %2</source>
        <translation>تعذر إنشاء الملف «%1»: %2</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at this moment. Try again.</source>
        <translation>غيّر شخص آخر العنصر نفسه في هذه اللحظة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The team workspace cannot be reached.</source>
        <translation>يتعذر الوصول إلى مساحة عمل الفريق.</translation>
    </message>
    <message>
        <source>The team workspace could not be read or changed.</source>
        <translation>تعذرت قراءة مساحة عمل الفريق أو تعديلها.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more could be written to “%1”.</source>
        <translation>القرص ممتلئ: تعذرت كتابة المزيد في الملف «%1».</translation>
    </message>
    <message>
        <source>“%1” can only be read: the file or its folder is write-protected.</source>
        <translation>الملف «%1» للقراءة فقط: فهو أو مجلده محمي من الكتابة.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>تعذر فتح الملف «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>تعذرت القراءة من الملف «%1» أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The workspace “%1” could not be read or changed.</source>
        <translation>تعذرت قراءة مساحة العمل «%1» أو تعديلها.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>أُوقف العدّ.</translation>
    </message>
</context>
<context>
    <name>EventFiles</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>المسار %1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة المسار %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds nothing to import: no .json, .ndjson, .jsonl or .gz file.</source>
        <translation>لا يحوي المسار %1 ما يمكن استيراده: لا ملفات فيه بامتداد json أو ndjson أو jsonl أو gz.</translation>
    </message>
    <message>
        <source>%1 is no regular file. What cannot be read twice, such as a pipe, is not imported.</source>
        <translation>المسار %1 ليس ملفًا عاديًا. لا يُستورد ما لا يمكن قراءته مرتين، كالأنابيب.</translation>
    </message>
    <message>
        <source>This folder cannot be read: %1.</source>
        <translation>تتعذر قراءة هذا المجلد: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>تتعذر قراءة هذا الملف: %1.</translation>
    </message>
    <message>
        <source>This is no regular file. What cannot be read twice, such as a pipe, is not imported.</source>
        <translation>هذا ليس ملفًا عاديًا. لا يُستورد ما لا يمكن قراءته مرتين، كالأنابيب.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 of %2 values have its form.</source>
        <translation>%1 من %2 من القيم لها هيئته.</translation>
    </message>
    <message>
        <source>The name resembles one of its terms (score %1).</source>
        <translation>الاسم يشبه أحد مصطلحاته (درجة التشابه %1).</translation>
    </message>
    <message>
        <source>The name resembles its term “%1” (score %2).</source>
        <translation>الاسم يشبه مصطلحه «%1» (درجة التشابه %2).</translation>
    </message>
    <message>
        <source>The name has one of its terms.</source>
        <translation>الاسم يحوي أحد مصطلحاته.</translation>
    </message>
    <message>
        <source>The name has its term “%1”.</source>
        <translation>الاسم يحوي مصطلحه «%1».</translation>
    </message>
    <message>
        <source>But the whole name is more likely about something else.</source>
        <translation>لكن الاسم كله يتعلق على الأرجح بشيء آخر.</translation>
    </message>
    <message>
        <source>But its values are of other types than this has.</source>
        <translation>لكن القيم من أنواع غير ما يناسبه.</translation>
    </message>
    <message>
        <source>But nearly all values are plainly something else, such as times, versions or web addresses.</source>
        <translation>لكن كل القيم تقريبًا هي بوضوح شيء آخر، مثل الأوقات أو الإصدارات أو عناوين الويب.</translation>
    </message>
    <message>
        <source>No value was seen yet.</source>
        <translation>لم تُرصد أي قيمة بعد.</translation>
    </message>
    <message>
        <source>But the name says that it holds something else of this form.</source>
        <translation>لكن الاسم يقول إنه يحوي شيئًا آخر بهذه الهيئة.</translation>
    </message>
    <message>
        <source>But other numbers look the same, so it may be chance: most values would have to have this form.</source>
        <translation>لكن أرقامًا أخرى تبدو كذلك، فقد يكون ذلك مصادفة: يجب أن يكون لمعظم القيم هذه الهيئة.</translation>
    </message>
    <message>
        <source>But these are too few of the values.</source>
        <translation>لكنها عدد قليل جدًا من القيم.</translation>
    </message>
    <message>
        <source>But too few values were seen to tell.</source>
        <translation>لكن القيم المرصودة أقل من أن يُحكم بها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a matcher, and why it detected something</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The numbers are estimated.</source>
        <translation>الأعداد مقدَّرة.</translation>
    </message>
    <message>
        <source>Confidence: %1 %.</source>
        <translation>الثقة: %1 ٪.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذرت كتابة الملف «%1»: %2</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
</context>
<context>
    <name>FieldExample</name>
    <message>
        <source>query parameter &quot;%1&quot;</source>
        <comment>where inside a value</comment>
        <translation>معامل الاستعلام «%1»</translation>
    </message>
    <message>
        <source>JSON at %1</source>
        <comment>where inside a value</comment>
        <translation>JSON عند %1</translation>
    </message>
    <message>
        <source>percent-encoded text</source>
        <comment>where inside a value</comment>
        <translation>نص مرمّز بالنسبة المئوية</translation>
    </message>
    <message>
        <source>%1 found in: %2</source>
        <comment>email found in: Base64, JSON at user.email</comment>
        <translation>وُجد %1 في: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the steps into a value</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import&apos;s record is no longer in the workspace.</source>
        <translation>لم تعد بيانات هذا الاستيراد موجودة في مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>ImportLock</name>
    <message>
        <source>The folder of the workspace cannot be written: %1.</source>
        <translation>تتعذر الكتابة في مجلد مساحة العمل: %1.</translation>
    </message>
    <message>
        <source>It was stopped while it waited for an import to end. Nothing was changed.</source>
        <translation>أُوقِف أثناء انتظار انتهاء استيراد آخر. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>%1 holds nothing to import: there is no event in it.</source>
        <translation>لا يحوي %1 ما يمكن استيراده: لا أحداث فيه.</translation>
    </message>
    <message>
        <source>%1 was imported before; skipped.</source>
        <translation>سبق استيراد الملف %1؛ لذا جرى تخطيه.</translation>
    </message>
    <message>
        <source>%1 was imported before as %2; skipped.</source>
        <translation>سبق استيراد الملف %1 باسم %2؛ لذا جرى تخطيه.</translation>
    </message>
    <message>
        <source>%1 was begun before and has changed since, in the part that is already counted. Nothing of it was counted now. Restore the file to finish it, or import the new content under another name.</source>
        <translation>بدأ استيراد الملف %1 من قبل، ثم تغيّر الجزء المحتسب منه. لم يُحتسب منه شيء الآن. استعد الملف الأصلي لإتمام استيراده، أو استورد المحتوى الجديد باسم آخر.</translation>
    </message>
    <message>
        <source>%1 grew since it was imported as %2. It is a new file: everything in it is counted.</source>
        <translation>ازداد حجم الملف %1 منذ استيراده باسم %2، فهو ملف جديد: يُحتسب كل ما فيه.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>تتعذر الكتابة في مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>MatcherReasons</name>
    <message>
        <source>An address at which a person is reached, and the key of most accounts</source>
        <translation>عنوان يُوصل به إلى شخص، وهو مفتاح معظم الحسابات</translation>
    </message>
    <message>
        <source>Of a person; in some countries specially protected</source>
        <translation>يخص شخصًا؛ ومحمي حماية خاصة في بعض البلدان</translation>
    </message>
    <message>
        <source>A number at which a person is reached</source>
        <translation>رقم يُوصل به إلى شخص</translation>
    </message>
    <message>
        <source>Whoever knows it can try to pay with it</source>
        <translation>من يعرفه يستطيع أن يحاول الدفع به</translation>
    </message>
    <message>
        <source>One number for everything in the US, and the key to credit in somebody&apos;s name</source>
        <translation>رقم واحد لكل شيء في الولايات المتحدة، ومفتاح الاقتراض باسم شخص آخر</translation>
    </message>
    <message>
        <source>Names a person&apos;s bank account</source>
        <translation>يحدد حساب شخص المصرفي</translation>
    </message>
    <message>
        <source>Leads to a connection, and with its provider&apos;s help to a household</source>
        <translation>يقود إلى اتصال، وبمساعدة مزوّده إلى منزل</translation>
    </message>
    <message>
        <source>Leads to a connection, often to a single device</source>
        <translation>يقود إلى اتصال، وكثيرًا ما يكون إلى جهاز واحد</translation>
    </message>
    <message>
        <source>Follows a device wherever it is online</source>
        <translation>يتبع جهازًا أينما اتصل بالشبكة</translation>
    </message>
    <message>
        <source>Whoever has it is taken for its owner, and its payload mostly names them</source>
        <translation>من يملكه يُعدّ صاحبه، ومحتواه يسميه غالبًا</translation>
    </message>
    <message>
        <source>A whole day of birth, most often with a name or address beside it, tells who somebody is</source>
        <translation>يوم الميلاد كاملًا، مع اسم أو عنوان بجانبه غالبًا، يدل على هوية الشخص</translation>
    </message>
    <message>
        <source>Coordinates to 11 metres or less name a house, and over time a home and a place of work</source>
        <translation>الإحداثيات بدقة 11 مترًا أو أقل تحدد بيتًا، ومع الوقت المسكن ومكان العمل</translation>
    </message>
    <message>
        <source>A street with its number says where somebody lives</source>
        <translation>الشارع مع رقمه يدل على مكان سكن الشخص</translation>
    </message>
    <message>
        <source>The machine readable zone of a passport holds name, number, nationality and birth date</source>
        <translation>المنطقة المقروءة آليًا في جواز السفر تضم الاسم والرقم والجنسية وتاريخ الميلاد</translation>
    </message>
    <message>
        <source>Whoever has the private key can pass for its owner</source>
        <translation>من يملك المفتاح الخاص يستطيع انتحال صفة صاحبه</translation>
    </message>
    <message>
        <source>A key of a service lets whoever has it act and read there</source>
        <translation>مفتاح الخدمة يتيح لمن يملكه أن يتصرف ويقرأ فيها</translation>
    </message>
    <message>
        <source>A user&apos;s name with the password, or what is sent in place of them</source>
        <translation>اسم المستخدم مع كلمة المرور، أو ما يُرسل بدلًا منهما</translation>
    </message>
    <message>
        <source>All payments of an address are public, so whoever knows whose it is sees them all</source>
        <translation>كل مدفوعات العنوان علنية، فمن يعرف صاحبه يراها كلها</translation>
    </message>
    <message>
        <source>The advertising id of a telephone follows its owner through all apps</source>
        <translation>معرّف الإعلانات في الهاتف يتبع صاحبه في كل التطبيقات</translation>
    </message>
    <message>
        <source>The number of a car leads to its holder</source>
        <translation>رقم السيارة يقود إلى صاحبها</translation>
    </message>
    <message>
        <source>The number of a telephone follows its owner, whatever SIM card is in it</source>
        <translation>رقم الهاتف يتبع صاحبه أيًا كانت شريحته</translation>
    </message>
    <message>
        <source>Tax number of people in the US who have no social security number</source>
        <translation>الرقم الضريبي لمن لا يملك رقم ضمان اجتماعي في الولايات المتحدة</translation>
    </message>
    <message>
        <source>One number for tax and pensions in Canada</source>
        <translation>رقم واحد للضرائب والتقاعد في كندا</translation>
    </message>
    <message>
        <source>One number for tax and social security in the UK</source>
        <translation>رقم واحد للضرائب والضمان الاجتماعي في المملكة المتحدة</translation>
    </message>
    <message>
        <source>The patient&apos;s number of the NHS leads to health records</source>
        <translation>رقم المريض في NHS يقود إلى السجلات الصحية</translation>
    </message>
    <message>
        <source>One number for all public services in Ireland</source>
        <translation>رقم واحد لكل الخدمات العامة في أيرلندا</translation>
    </message>
    <message>
        <source>Sex, month and place of birth, and one number for health and pensions in France</source>
        <translation>الجنس وشهر الميلاد ومكانه، ورقم واحد للصحة والتقاعد في فرنسا</translation>
    </message>
    <message>
        <source>One number for tax, health and public services in the Netherlands</source>
        <translation>رقم واحد للضرائب والصحة والخدمات العامة في هولندا</translation>
    </message>
    <message>
        <source>Birth date and one number for all public services in Belgium</source>
        <translation>تاريخ الميلاد ورقم واحد لكل الخدمات العامة في بلجيكا</translation>
    </message>
    <message>
        <source>Birth date and one number for all public services in Luxembourg</source>
        <translation>تاريخ الميلاد ورقم واحد لكل الخدمات العامة في لوكسمبورغ</translation>
    </message>
    <message>
        <source>One number for life for tax in Germany</source>
        <translation>رقم واحد مدى الحياة للضرائب في ألمانيا</translation>
    </message>
    <message>
        <source>Birth date and initial, and one number for the pension in Germany</source>
        <translation>تاريخ الميلاد والحرف الأول، ورقم واحد للتقاعد في ألمانيا</translation>
    </message>
    <message>
        <source>One number for life for health insurance in Germany</source>
        <translation>رقم واحد مدى الحياة للتأمين الصحي في ألمانيا</translation>
    </message>
    <message>
        <source>Birth date and one number for social insurance in Austria</source>
        <translation>تاريخ الميلاد ورقم واحد للتأمين الاجتماعي في النمسا</translation>
    </message>
    <message>
        <source>One number for life for the pension in Switzerland</source>
        <translation>رقم واحد مدى الحياة للتقاعد في سويسرا</translation>
    </message>
    <message>
        <source>Number of the identity card in Spain</source>
        <translation>رقم بطاقة الهوية في إسبانيا</translation>
    </message>
    <message>
        <source>Number of foreigners in Spain</source>
        <translation>رقم الأجانب في إسبانيا</translation>
    </message>
    <message>
        <source>One number for tax in Portugal, asked for at every till</source>
        <translation>رقم واحد للضرائب في البرتغال، يُسأل عنه عند كل صندوق دفع</translation>
    </message>
    <message>
        <source>Made of name, birth date and birth place; one code for everything in Italy</source>
        <translation>مكوّن من الاسم وتاريخ الميلاد ومكانه؛ رمز واحد لكل شيء في إيطاليا</translation>
    </message>
    <message>
        <source>Birth date and one number for health and pensions in Greece</source>
        <translation>تاريخ الميلاد ورقم واحد للصحة والتقاعد في اليونان</translation>
    </message>
    <message>
        <source>One number for tax in Greece</source>
        <translation>رقم واحد للضرائب في اليونان</translation>
    </message>
    <message>
        <source>One number for everything in Turkey</source>
        <translation>رقم واحد لكل شيء في تركيا</translation>
    </message>
    <message>
        <source>One number for everything in Croatia</source>
        <translation>رقم واحد لكل شيء في كرواتيا</translation>
    </message>
    <message>
        <source>Birth date and region, and one number for everything in the countries of former Yugoslavia</source>
        <translation>تاريخ الميلاد والمنطقة ورقم واحد لكل شيء في دول يوغوسلافيا السابقة</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Sweden</source>
        <translation>تاريخ الميلاد ورقم واحد لكل شيء في السويد</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Norway</source>
        <translation>تاريخ الميلاد ورقم واحد لكل شيء في النرويج</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Denmark</source>
        <translation>تاريخ الميلاد ورقم واحد لكل شيء في الدنمارك</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Finland</source>
        <translation>تاريخ الميلاد ورقم واحد لكل شيء في فنلندا</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Iceland</source>
        <translation>تاريخ الميلاد ورقم واحد لكل شيء في آيسلندا</translation>
    </message>
    <message>
        <source>Sex and birth date, and one number for everything in Estonia and Lithuania</source>
        <translation>الجنس وتاريخ الميلاد ورقم واحد لكل شيء في إستونيا وليتوانيا</translation>
    </message>
    <message>
        <source>One number for everything in Latvia, until 2017 with the birth date</source>
        <translation>رقم واحد لكل شيء في لاتفيا، مع تاريخ الميلاد حتى 2017</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in Poland</source>
        <translation>تاريخ الميلاد والجنس ورقم واحد لكل شيء في بولندا</translation>
    </message>
    <message>
        <source>Tax number in Poland, also of people who work for themselves</source>
        <translation>الرقم الضريبي في بولندا، ومنه أرقام العاملين لحسابهم</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in Czechia and Slovakia</source>
        <translation>تاريخ الميلاد والجنس ورقم واحد لكل شيء في التشيك وسلوفاكيا</translation>
    </message>
    <message>
        <source>Sex and birth date, and one number for everything in Hungary</source>
        <translation>الجنس وتاريخ الميلاد ورقم واحد لكل شيء في المجر</translation>
    </message>
    <message>
        <source>One number for tax in Hungary</source>
        <translation>رقم واحد للضرائب في المجر</translation>
    </message>
    <message>
        <source>One number for health and pension in Hungary</source>
        <translation>رقم واحد للصحة والتقاعد في المجر</translation>
    </message>
    <message>
        <source>Sex, birth date and county, and one number for everything in Romania</source>
        <translation>الجنس وتاريخ الميلاد والمقاطعة ورقم واحد لكل شيء في رومانيا</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Bulgaria</source>
        <translation>تاريخ الميلاد ورقم واحد لكل شيء في بلغاريا</translation>
    </message>
    <message>
        <source>Birth date as a number of days, and one number for tax in Ukraine</source>
        <translation>تاريخ الميلاد بعدد الأيام، ورقم واحد للضرائب في أوكرانيا</translation>
    </message>
    <message>
        <source>One number for the pension in Russia</source>
        <translation>رقم واحد للتقاعد في روسيا</translation>
    </message>
    <message>
        <source>One number for tax in Russia</source>
        <translation>رقم واحد للضرائب في روسيا</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in Kazakhstan</source>
        <translation>تاريخ الميلاد والجنس ورقم واحد لكل شيء في كازاخستان</translation>
    </message>
    <message>
        <source>One number for everything in Brazil</source>
        <translation>رقم واحد لكل شيء في البرازيل</translation>
    </message>
    <message>
        <source>One number for tax and pension in Argentina</source>
        <translation>رقم واحد للضرائب والتقاعد في الأرجنتين</translation>
    </message>
    <message>
        <source>One number for everything in Chile</source>
        <translation>رقم واحد لكل شيء في تشيلي</translation>
    </message>
    <message>
        <source>Name, birth date, sex and state of birth; one code for everything in Mexico</source>
        <translation>الاسم وتاريخ الميلاد والجنس وولاية الميلاد؛ رمز واحد لكل شيء في المكسيك</translation>
    </message>
    <message>
        <source>Name and birth date; one code for tax in Mexico</source>
        <translation>الاسم وتاريخ الميلاد؛ رمز واحد للضرائب في المكسيك</translation>
    </message>
    <message>
        <source>One number for tax in Peru, with the identity card&apos;s in it</source>
        <translation>رقم واحد للضرائب في بيرو، وفيه رقم بطاقة الهوية</translation>
    </message>
    <message>
        <source>One number for everything in Ecuador</source>
        <translation>رقم واحد لكل شيء في الإكوادور</translation>
    </message>
    <message>
        <source>One number for everything in Uruguay</source>
        <translation>رقم واحد لكل شيء في أوروغواي</translation>
    </message>
    <message>
        <source>One number for everything in the Dominican Republic</source>
        <translation>رقم واحد لكل شيء في جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Number of the identity card in Colombia, with a check digit</source>
        <translation>رقم بطاقة الهوية في كولومبيا، مع رقم تحقق</translation>
    </message>
    <message>
        <source>Place and date of birth, and one number for everything in China</source>
        <translation>مكان الميلاد وتاريخه ورقم واحد لكل شيء في الصين</translation>
    </message>
    <message>
        <source>Number of the identity card in Hong Kong</source>
        <translation>رقم بطاقة الهوية في هونغ كونغ</translation>
    </message>
    <message>
        <source>Number of the identity card in Taiwan</source>
        <translation>رقم بطاقة الهوية في تايوان</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in South Korea</source>
        <translation>تاريخ الميلاد والجنس ورقم واحد لكل شيء في كوريا الجنوبية</translation>
    </message>
    <message>
        <source>One number for tax and pension in Japan</source>
        <translation>رقم واحد للضرائب والتقاعد في اليابان</translation>
    </message>
    <message>
        <source>One number for everything in Singapore</source>
        <translation>رقم واحد لكل شيء في سنغافورة</translation>
    </message>
    <message>
        <source>Birth date and place, and one number for everything in Malaysia</source>
        <translation>تاريخ الميلاد ومكانه ورقم واحد لكل شيء في ماليزيا</translation>
    </message>
    <message>
        <source>One number for everything in Thailand</source>
        <translation>رقم واحد لكل شيء في تايلاند</translation>
    </message>
    <message>
        <source>Place and date of birth, and one number for everything in Indonesia</source>
        <translation>مكان الميلاد وتاريخه ورقم واحد لكل شيء في إندونيسيا</translation>
    </message>
    <message>
        <source>One number for everything in Vietnam</source>
        <translation>رقم واحد لكل شيء في فيتنام</translation>
    </message>
    <message>
        <source>One number for everything in India, tied to fingerprints and iris</source>
        <translation>رقم واحد لكل شيء في الهند، مرتبط بالبصمات وقزحية العين</translation>
    </message>
    <message>
        <source>One code for tax in India</source>
        <translation>رمز واحد للضرائب في الهند</translation>
    </message>
    <message>
        <source>One number for everything in Pakistan</source>
        <translation>رقم واحد لكل شيء في باكستان</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in Sri Lanka</source>
        <translation>تاريخ الميلاد والجنس ورقم واحد لكل شيء في سريلانكا</translation>
    </message>
    <message>
        <source>One number for everything in Israel</source>
        <translation>رقم واحد لكل شيء في إسرائيل</translation>
    </message>
    <message>
        <source>Year of birth and one number for everything in the Emirates</source>
        <translation>سنة الميلاد ورقم واحد لكل شيء في الإمارات</translation>
    </message>
    <message>
        <source>One number for everything in Saudi Arabia</source>
        <translation>رقم واحد لكل شيء في السعودية</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Kuwait</source>
        <translation>تاريخ الميلاد ورقم واحد لكل شيء في الكويت</translation>
    </message>
    <message>
        <source>One number for everything in Iran</source>
        <translation>رقم واحد لكل شيء في إيران</translation>
    </message>
    <message>
        <source>Birth date and place, and one number for everything in Egypt</source>
        <translation>تاريخ الميلاد ومكانه ورقم واحد لكل شيء في مصر</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in South Africa</source>
        <translation>تاريخ الميلاد والجنس ورقم واحد لكل شيء في جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Initial and birth date, and one number for everything in Mauritius</source>
        <translation>الحرف الأول وتاريخ الميلاد ورقم واحد لكل شيء في موريشيوس</translation>
    </message>
    <message>
        <source>One number for tax in Australia</source>
        <translation>رقم واحد للضرائب في أستراليا</translation>
    </message>
    <message>
        <source>The health insurance card in Australia</source>
        <translation>بطاقة التأمين الصحي في أستراليا</translation>
    </message>
    <message>
        <source>One number for tax in New Zealand</source>
        <translation>رقم واحد للضرائب في نيوزيلندا</translation>
    </message>
    <message>
        <source>The patient&apos;s number in New Zealand leads to health records</source>
        <translation>رقم المريض في نيوزيلندا يقود إلى السجلات الصحية</translation>
    </message>
    <message>
        <source>Routing and account number are enough to take money from a US account</source>
        <translation>رقم التوجيه ورقم الحساب يكفيان لسحب المال من حساب أمريكي</translation>
    </message>
    <message>
        <source>Sort code and account number name a person&apos;s account in the UK</source>
        <translation>رمز الفرز ورقم الحساب يحددان حساب شخص في المملكة المتحدة</translation>
    </message>
    <message>
        <source>The number of a person&apos;s account in Mexico</source>
        <translation>رقم حساب شخص في المكسيك</translation>
    </message>
    <message>
        <source>The number of a person&apos;s account in Argentina</source>
        <translation>رقم حساب شخص في الأرجنتين</translation>
    </message>
    <message>
        <source>The number of a person&apos;s account in Spain, before there were IBANs</source>
        <translation>رقم حساب شخص في إسبانيا، قبل أرقام IBAN</translation>
    </message>
    <message>
        <source>The number of a person&apos;s account in Poland, an IBAN without its country</source>
        <translation>رقم حساب شخص في بولندا، وهو IBAN بلا بلده</translation>
    </message>
    <message>
        <source>BSB and account number name a person&apos;s account in Australia</source>
        <translation>رقم BSB ورقم الحساب يحددان حساب شخص في أستراليا</translation>
    </message>
</context>
<context>
    <name>Matchers</name>
    <message>
        <source>The workspace has no matcher “%1” on keys.</source>
        <translation>لا توجد في مساحة العمل قاعدة كشف للمفاتيح باسم «%1».</translation>
    </message>
    <message>
        <source>The workspace has no matcher “%1” on values.</source>
        <translation>لا توجد في مساحة العمل قاعدة كشف للقيم باسم «%1».</translation>
    </message>
    <message>
        <source>There is a matcher “%1” already.</source>
        <translation>توجد قاعدة كشف باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>The matchers cannot be written to “%1”: %2.</source>
        <translation>تتعذر كتابة قواعد الكشف في «%1»: %2.</translation>
    </message>
    <message>
        <source>Give the matcher a name.</source>
        <translation>أعطِ قاعدة الكشف اسمًا.</translation>
    </message>
    <message>
        <source>The matchers in “%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة قواعد الكشف في «%1»: %2.</translation>
    </message>
    <message>
        <source>The confidence that counts is between 0 and 1.</source>
        <translation>درجة الثقة المحتسبة تقع بين 0 و1.</translation>
    </message>
    <message>
        <source>The matchers cannot be used: %1.</source>
        <comment>%1 is the reason</comment>
        <translation>لا يمكن استخدام قواعد الكشف: %1.</translation>
    </message>
    <message>
        <source>Matcher “%1”: %2</source>
        <translation>قاعدة الكشف «%1»: %2</translation>
    </message>
    <message>
        <source>Matcher “%1”: %2 (at character %3)</source>
        <translation>قاعدة الكشف «%1»: %2 (عند الحرف %3)</translation>
    </message>
    <message>
        <source>Matcher “%1” has a validator. Only the default matchers can have one; leave it out.</source>
        <translation>لقاعدة الكشف «%1» مدقّق. لا يكون ذلك إلا لقواعد الكشف الافتراضية؛ احذفه.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>أُوقفت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The name of a matcher cannot begin with a colon.</source>
        <translation>لا يمكن أن يبدأ اسم قاعدة الكشف بنقطتين.</translation>
    </message>
    <message>
        <source>Matcher “%1” has patterns that do not count everywhere. Only the default matchers can have some; leave them out.</source>
        <translation>لقاعدة الكشف «%1» أنماط لا تُحسب في كل مكان. ولا تكون هذه إلا للقواعد الافتراضية؛ احذفها.</translation>
    </message>
</context>
<context>
    <name>RescanService</name>
    <message>
        <source>%1 was changed while it was read. Nothing was changed in the workspace; start again.</source>
        <translation>تغيّر %1 أثناء قراءته. لم يتغيّر شيء في مساحة العمل؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>No file was imported into this workspace, so there is none to scan again.</source>
        <translation>لم يُستورد أي ملف إلى مساحة العمل هذه، فلا يوجد ما يُفحص من جديد.</translation>
    </message>
    <message>
        <source>%1 is not as it was imported, or was not imported; skipped.</source>
        <translation>%1 ليس كما استُورد، أو لم يُستورد؛ تم تخطيه.</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>لا يمكن قراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>%1 was not imported to its end. Import it again first: that goes on where it stopped.</source>
        <translation>لم يُستورد %1 حتى نهايته. استورده مرة أخرى أولًا: سيتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>The matchers were changed while the files were scanned again. Start again, with those of now.</source>
        <translation>تغيّرت قواعد الكشف أثناء فحص الملفات من جديد. ابدأ من جديد بالقواعد الحالية.</translation>
    </message>
    <message>
        <source>None of the files that were imported could be read. Name the folder in which they are now.</source>
        <translation>تعذّرت قراءة أي من الملفات المستوردة. حدّد المجلد الذي توجد فيه الآن.</translation>
    </message>
    <message>
        <source>The scan was stopped. What it had compared by then is kept; start it again for the rest.</source>
        <translation>أُوقف الفحص. يبقى ما قورن حتى ذلك الحين؛ ابدأه من جديد لما تبقى.</translation>
    </message>
    <message>
        <source>What was imported from %1 was not found.</source>
        <translation>لم يُعثر على ما استُورد من %1.</translation>
    </message>
    <message>
        <source>There are more of these: %1.</source>
        <translation>ويوجد المزيد منها: %1.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The workspace has no such field.</source>
        <translation>لا يوجد هذا الحقل في مساحة العمل.</translation>
    </message>
    <message>
        <source>“%1” is in the Inventory already.</source>
        <translation>الحقل «%1» موجود في الجرد بالفعل.</translation>
    </message>
    <message>
        <source>“%1” is in the Inbox.</source>
        <translation>الحقل «%1» موجود في الوارد.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>أُوقفت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No example with this field is kept.</source>
        <translation>لا يوجد مثال محفوظ يحوي هذا الحقل.</translation>
    </message>
</context>
<context>
    <name>ScanService</name>
    <message>
        <source>%1 holds nothing to scan: there is no event in it.</source>
        <translation>لا يحوي %1 ما يمكن فحصه: لا أحداث فيه.</translation>
    </message>
    <message>
        <source>%1 is named twice; it is scanned once.</source>
        <translation>ذُكر الملف %1 مرتين؛ ويُفحص مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 has the content of %2; it is scanned once.</source>
        <translation>محتوى الملف %1 مطابق لمحتوى %2؛ لذا يُفحص مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>الحدث ليس بصيغة JSON صحيحة.</translation>
    </message>
    <message>
        <source>The event is not a JSON object.</source>
        <translation>الحدث ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The event has no type.</source>
        <translation>الحدث بلا نوع.</translation>
    </message>
    <message>
        <source>The event&apos;s type is none of track, identify, page, screen, group and alias.</source>
        <translation>نوع الحدث ليس من الأنواع track و identify و page و screen و group و alias.</translation>
    </message>
    <message>
        <source>&quot;properties&quot; is not an object.</source>
        <translation>قيمة «properties» ليست كائنًا.</translation>
    </message>
    <message>
        <source>&quot;traits&quot; is not an object.</source>
        <translation>قيمة «traits» ليست كائنًا.</translation>
    </message>
    <message>
        <source>&quot;context&quot; is not an object.</source>
        <translation>قيمة «context» ليست كائنًا.</translation>
    </message>
    <message>
        <source>One of userId, anonymousId, groupId and previousId is an object or an array.</source>
        <translation>إحدى القيم userId و anonymousId و groupId و previousId كائن أو مصفوفة.</translation>
    </message>
    <message>
        <source>The event is larger than 16 MiB.</source>
        <translation>حجم الحدث يزيد على 16 MiB.</translation>
    </message>
    <message>
        <source>The event is nested more than 128 levels deep.</source>
        <translation>عدد مستويات التداخل في الحدث يزيد على 128.</translation>
    </message>
    <message>
        <source>The event is not valid UTF-8.</source>
        <translation>الحدث ليس بترميز UTF-8 صحيح.</translation>
    </message>
    <message>
        <source>The array is not valid JSON from here on; the rest of it was not read.</source>
        <translation>المصفوفة ليست بصيغة JSON صحيحة من هنا؛ ولم يُقرأ باقيها.</translation>
    </message>
    <message>
        <source>The compressed data ends early.</source>
        <translation>البيانات المضغوطة تنتهي قبل أوانها.</translation>
    </message>
    <message>
        <source>The compressed data is damaged from here on.</source>
        <translation>البيانات المضغوطة تالفة من هنا.</translation>
    </message>
    <message>
        <source>The workspace holds as many fields as it can.</source>
        <translation>بلغت مساحة العمل أقصى ما تتسع له من الحقول.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>المتوقع: %1.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>This is no regular file. What cannot be read twice, such as a pipe, is not imported.</source>
        <translation>هذا ليس ملفًا عاديًا. لا يُستورد ما لا يمكن قراءته مرتين، كالأنابيب.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>تغيّر الملف أثناء قراءته.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system keychain does not answer.</source>
        <translation>سلسلة مفاتيح النظام لا تستجيب.</translation>
    </message>
    <message>
        <source>There is no such secret.</source>
        <translation>لا يوجد هذا السر.</translation>
    </message>
    <message>
        <source>The system keychain has no such key, or it is locked.</source>
        <translation>لا يوجد هذا المفتاح في سلسلة مفاتيح النظام، أو أنها مقفلة.</translation>
    </message>
    <message>
        <source>Access to the system keychain was denied.</source>
        <translation>رُفض الوصول إلى سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>There is no system keychain, or it is locked.</source>
        <translation>لا توجد سلسلة مفاتيح للنظام، أو أنها مقفلة.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>A source&apos;s kind is web, mobile, server or cloud-event.</source>
        <translation>نوع المصدر هو web أو mobile أو server أو cloud-event.</translation>
    </message>
    <message>
        <source>A source needs a name with a letter or a digit.</source>
        <translation>يجب أن يحوي اسم المصدر حرفًا أو رقمًا.</translation>
    </message>
    <message>
        <source>A source&apos;s environment is production or development, or none.</source>
        <translation>بيئة المصدر هي production أو development أو لا شيء.</translation>
    </message>
    <message>
        <source>There is a source “%1” already.</source>
        <translation>يوجد مصدر باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>A write key&apos;s scope is write-events, read-profiles or trigger-syncs.</source>
        <translation>نطاق مفتاح الكتابة هو write-events أو read-profiles أو trigger-syncs.</translation>
    </message>
    <message>
        <source>The workspace has no source “%1”.</source>
        <translation>لا يوجد مصدر باسم «%1» في مساحة العمل.</translation>
    </message>
    <message>
        <source>The workspace has this source no longer.</source>
        <translation>لم يعد هذا المصدر موجودًا في مساحة العمل.</translation>
    </message>
    <message>
        <source>The source has no valid write key “%1”.</source>
        <translation>ليس للمصدر مفتاح كتابة صالح بالرقم «%1».</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Give --text or a file, not both.</source>
        <translation>أعطِ ‎--text أو ملفًا، لا كليهما.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Take a part of it.</source>
        <translation>%1 أكبر من %2 ميبيبايت. خذ جزءًا منه.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار باسم %1.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>الخيار %1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>الخيار %1 لا يقبل قيمة.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>الخيار %1 يتطلب قيمة: %1 %2.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>بعد</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is intact: %n entry(ies).</source>
        <translation>
            <numerusform>سجل التدقيق سليم: لا قيود فيه.</numerusform>
            <numerusform>سجل التدقيق سليم: قيد واحد.</numerusform>
            <numerusform>سجل التدقيق سليم: قيدان.</numerusform>
            <numerusform>سجل التدقيق سليم: %n قيود.</numerusform>
            <numerusform>سجل التدقيق سليم: %n قيدًا.</numerusform>
            <numerusform>سجل التدقيق سليم: %n قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is broken at entry %1: %2</source>
        <translation>سجل التدقيق غير سليم عند القيد %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(ies) to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي قيد في الملف %1.</numerusform>
            <numerusform>كُتب قيد واحد في الملف %1.</numerusform>
            <numerusform>كُتب قيدان في الملف %1.</numerusform>
            <numerusform>كُتبت %n قيود في الملف %1.</numerusform>
            <numerusform>كُتب %n قيدًا في الملف %1.</numerusform>
            <numerusform>كُتب %n قيد في الملف %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the workspace&apos;s file; default: $PRIVACY_PORTAL_WORKSPACE</source>
        <translation>ملف مساحة العمل؛ الافتراضي: $PRIVACY_PORTAL_WORKSPACE</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase; &apos;-&apos;: standard input; without it the system keychain is asked</source>
        <translation>ملف سطره الأول هو عبارة المرور؛ ويعني &apos;-&apos; الدخل القياسي؛ ومن دونه تُسأل سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>print one JSON document instead of a table</source>
        <translation>إخراج مستند JSON واحد بدلًا من جدول</translation>
    </message>
    <message>
        <source>no notices and no progress on standard error</source>
        <translation>دون إشعارات أو مؤشر تقدم على خرج الأخطاء القياسي</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>a file whose first line is the new passphrase; &apos;-&apos;: standard input; without it a random key is kept in the system keychain</source>
        <translation>ملف سطره الأول هو عبارة المرور الجديدة؛ ويعني &apos;-&apos; الدخل القياسي؛ ومن دونه يُحفظ مفتاح عشوائي في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>the workspace&apos;s name; default: the file&apos;s name</source>
        <translation>اسم مساحة العمل؛ الافتراضي: اسم الملف</translation>
    </message>
    <message>
        <source>web, mobile, server or cloud-event</source>
        <translation>web أو mobile أو server أو cloud-event</translation>
    </message>
    <message>
        <source>production or development</source>
        <translation>production أو development</translation>
    </message>
    <message>
        <source>write-events, read-profiles, trigger-syncs; default: write-events</source>
        <translation>write-events أو read-profiles أو trigger-syncs؛ الافتراضي: write-events</translation>
    </message>
    <message>
        <source>a source&apos;s name, slug or key</source>
        <translation>اسم المصدر أو اسمه المختصر أو مفتاحه</translation>
    </message>
    <message>
        <source>how many threads scan; default: one a core. The answer is the same</source>
        <translation>عدد خيوط الفحص؛ الافتراضي: خيط لكل نواة. والنتيجة واحدة في كل الأحوال</translation>
    </message>
    <message>
        <source>red or yellow: exit with 6 when a field is recommended this colour or a more restricted one</source>
        <translation>red أو yellow: الخروج بالرمز 6 إذا أُوصي لحقل بهذا اللون أو بلون أشد تقييدًا</translation>
    </message>
    <message>
        <source>red, yellow or green</source>
        <translation>red أو yellow أو green</translation>
    </message>
    <message>
        <source>only fields whose name contains this text</source>
        <translation>الحقول التي يحوي اسمها هذا النص فقط</translation>
    </message>
    <message>
        <source>every field in the Inbox</source>
        <translation>كل الحقول في الوارد</translation>
    </message>
    <message>
        <source>print the example as it came; this is written to the audit log</source>
        <translation>عرض المثال كما ورد؛ ويُدوَّن ذلك في سجل التدقيق</translation>
    </message>
    <message>
        <source>export only what --class, --search and --source select</source>
        <translation>تصدير ما تحدده الخيارات --class و --search و --source فقط</translation>
    </message>
    <message>
        <source>how many events; default: 120000</source>
        <translation>عدد الأحداث؛ الافتراضي: 120000</translation>
    </message>
    <message>
        <source>another number makes another archive; default: 1</source>
        <translation>كل رقم يولّد أرشيفًا مختلفًا؛ الافتراضي: 1</translation>
    </message>
    <message>
        <source>Make an encrypted workspace.</source>
        <translation>إنشاء مساحة عمل مشفرة.</translation>
    </message>
    <message>
        <source>Describe the workspace: version, counts, encryption.</source>
        <translation>وصف مساحة العمل: الإصدار والأعداد والتشفير.</translation>
    </message>
    <message>
        <source>Verify that nothing in the workspace is damaged; 5 when something is.</source>
        <translation>التحقق من عدم وجود تلف في مساحة العمل؛ رمز الخروج 5 إن وُجد.</translation>
    </message>
    <message>
        <source>Write a complete copy with the same key.</source>
        <translation>كتابة نسخة كاملة بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>Change the workspace&apos;s key.</source>
        <translation>تغيير مفتاح مساحة العمل.</translation>
    </message>
    <message>
        <source>Add a source.</source>
        <translation>إضافة مصدر.</translation>
    </message>
    <message>
        <source>List the sources.</source>
        <translation>سرد المصادر.</translation>
    </message>
    <message>
        <source>Make a write key. It is shown this once.</source>
        <translation>إنشاء مفتاح كتابة. ويُعرض هذه المرة فقط.</translation>
    </message>
    <message>
        <source>List a source&apos;s write keys.</source>
        <translation>سرد مفاتيح الكتابة لمصدر.</translation>
    </message>
    <message>
        <source>Revoke a write key.</source>
        <translation>إبطال مفتاح كتابة.</translation>
    </message>
    <message>
        <source>Count the events of files and folders into the workspace; resumes after an interruption.</source>
        <translation>احتساب أحداث الملفات والمجلدات في مساحة العمل؛ ويُستأنف بعد أي انقطاع.</translation>
    </message>
    <message>
        <source>Detect in files and folders without a workspace.</source>
        <translation>الكشف في ملفات ومجلدات دون مساحة عمل.</translation>
    </message>
    <message>
        <source>List the fields that nobody has decided.</source>
        <translation>سرد الحقول التي لم تُحسم بعد.</translation>
    </message>
    <message>
        <source>Show a field with its sightings and a masked example.</source>
        <translation>عرض حقل مع مرات ظهوره ومثال محجوب.</translation>
    </message>
    <message>
        <source>Put a field into the Inventory with this colour.</source>
        <translation>وضع حقل في الجرد بهذا اللون.</translation>
    </message>
    <message>
        <source>Mark a field with a colour; it stays in the Inbox.</source>
        <translation>اختيار لون لحقل؛ ويبقى الحقل في الوارد.</translation>
    </message>
    <message>
        <source>Put fields into the Inventory with the chosen, else the recommended colour.</source>
        <translation>وضع حقول في الجرد باللون المختار، وإلا فباللون الموصى به.</translation>
    </message>
    <message>
        <source>List the decided fields.</source>
        <translation>سرد الحقول المحسومة.</translation>
    </message>
    <message>
        <source>Show a field with its sightings and its decision.</source>
        <translation>عرض حقل مع مرات ظهوره والقرار بشأنه.</translation>
    </message>
    <message>
        <source>Change a field&apos;s colour.</source>
        <translation>تغيير لون حقل.</translation>
    </message>
    <message>
        <source>Put a field back into the Inbox.</source>
        <translation>إعادة حقل إلى الوارد.</translation>
    </message>
    <message>
        <source>Write the Inventory as CSV.</source>
        <translation>كتابة الجرد بتنسيق CSV.</translation>
    </message>
    <message>
        <source>List the audit log.</source>
        <translation>سرد سجل التدقيق.</translation>
    </message>
    <message>
        <source>Verify the audit log&apos;s chain; 5 when it is broken.</source>
        <translation>التحقق من سلسلة سجل التدقيق؛ رمز الخروج 5 إن كانت منقطعة.</translation>
    </message>
    <message>
        <source>Write the audit log as JSON lines.</source>
        <translation>كتابة سجل التدقيق كأسطر JSON.</translation>
    </message>
    <message>
        <source>Write an archive of invented events to try the program with.</source>
        <translation>كتابة أرشيف من أحداث مختلقة لتجربة البرنامج.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes no option --%2.</source>
        <translation>الأمر «%1» لا يقبل الخيار --%2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2.</source>
        <translation>الأمر «%1» يتطلب %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not know what to do with &apos;%2&apos;.</source>
        <translation>الأمر «%1» لا يعرف ما يفعله بالقيمة «%2».</translation>
    </message>
    <message>
        <source>usage: privacy-portalctl [--workspace WHERE] [--key-file FILE] [--json] [--quiet] COMMAND …

Finds personal data in event archives and keeps the inventory of it.

Commands:
</source>
        <translation>الاستخدام: privacy-portalctl [--workspace WHERE] [--key-file FILE] [--json] [--quiet] COMMAND …

يعثر على البيانات الشخصية في أرشيفات الأحداث، ويحفظ جردها.

الأوامر:
</translation>
    </message>
    <message>
        <source>
Options of all commands:
</source>
        <translation>
خيارات كل الأوامر:
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done; 1 failed; 2 wrong usage; 3 wrong key or not allowed; 4 done, but some input was
rejected; 5 verification found damage; 6 --fail-on found something; 130 interrupted, resumable.
&apos;privacy-portalctl COMMAND --help&apos; tells more about a command.
</source>
        <translation>
رموز الخروج: 0 تم؛ 1 فشل؛ 2 استخدام خاطئ؛ 3 مفتاح خاطئ أو إجراء غير مسموح؛ 4 تم، لكن رُفض بعض
المدخلات؛ 5 وجد التحقق تلفًا؛ 6 وجد --fail-on شيئًا؛ 130 قوطع، ويمكن استئنافه.
يعرض &apos;privacy-portalctl COMMAND --help&apos; المزيد عن أي أمر.
</translation>
    </message>
    <message>
        <source>usage:
</source>
        <translation>الاستخدام:
</translation>
    </message>
    <message>
        <source>usage: %1

%2
</source>
        <translation>الاستخدام: %1

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
الخيارات:
</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>TIMES</source>
        <translation>مرات الظهور</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>DETECTED BY</source>
        <translation>قاعدة الكشف</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (مختار)</translation>
    </message>
    <message>
        <source>Interrupted. What was counted is kept, and the import is resumable: run the same command again to go on from there.</source>
        <translation>قوطعت العملية. ما احتُسب محفوظ، ويمكن استئناف الاستيراد: شغّل الأمر نفسه مجددًا للمتابعة من هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events from %n file(s) counted in %2 s; %3 fields, %4 of them new; %5 rejected.</source>
        <translation>
            <numerusform>الأحداث المحتسبة: %1 من %n ملف في %2 ث؛ الحقول: %3، منها جديدة: %4؛ المرفوض: %5.</numerusform>
            <numerusform>الأحداث المحتسبة: %1 من ملف واحد في %2 ث؛ الحقول: %3، منها جديدة: %4؛ المرفوض: %5.</numerusform>
            <numerusform>الأحداث المحتسبة: %1 من ملفين في %2 ث؛ الحقول: %3، منها جديدة: %4؛ المرفوض: %5.</numerusform>
            <numerusform>الأحداث المحتسبة: %1 من %n ملفات في %2 ث؛ الحقول: %3، منها جديدة: %4؛ المرفوض: %5.</numerusform>
            <numerusform>الأحداث المحتسبة: %1 من %n ملفًا في %2 ث؛ الحقول: %3، منها جديدة: %4؛ المرفوض: %5.</numerusform>
            <numerusform>الأحداث المحتسبة: %1 من %n ملف في %2 ث؛ الحقول: %3، منها جديدة: %4؛ المرفوض: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example of %1 from %2, masked (--reveal shows it as it came); the field is in line %3:</source>
        <translation>مثال للحدث %1 من المصدر %2، محجوب (يعرضه الخيار --reveal كما ورد)؛ والحقل في السطر %3:</translation>
    </message>
    <message>
        <source>Example of %1 from %2; the field is in line %3:</source>
        <translation>مثال للحدث %1 من المصدر %2؛ والحقل في السطر %3:</translation>
    </message>
    <message>
        <source>Name the fields, or give --all.</source>
        <translation>اذكر الحقول، أو استخدم الخيار --all.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n field(s) into the Inventory.</source>
        <translation>
            <numerusform>لم يوضع أي حقل في الجرد.</numerusform>
            <numerusform>وُضع حقل واحد في الجرد.</numerusform>
            <numerusform>وُضع حقلان في الجرد.</numerusform>
            <numerusform>وُضعت %n حقول في الجرد.</numerusform>
            <numerusform>وُضع %n حقلًا في الجرد.</numerusform>
            <numerusform>وُضع %n حقل في الجرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Classified by %1 at %2.</source>
        <translation>صنّفه العضو %1 في %2.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>الملاحظة: %1</translation>
    </message>
    <message>
        <source>The export holds the whole Inventory; add --filtered to export only what --class, --search and --source select.</source>
        <translation>يشمل التصدير الجرد كله؛ أضف --filtered لتصدير ما تحدده الخيارات --class و --search و --source فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n field(s) to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي حقل في الملف %1.</numerusform>
            <numerusform>كُتب حقل واحد في الملف %1.</numerusform>
            <numerusform>كُتب حقلان في الملف %1.</numerusform>
            <numerusform>كُتبت %n حقول في الملف %1.</numerusform>
            <numerusform>كُتب %n حقلًا في الملف %1.</numerusform>
            <numerusform>كُتب %n حقل في الملف %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>ما الأمر المطلوب؟</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>تتعذر الكتابة في الخرج القياسي.</translation>
    </message>
    <message>
        <source>%1:%2, item %3</source>
        <translation>%1:%2، العنصر %3</translation>
    </message>
    <message>
        <source>%1% · %2 events · %3</source>
        <translation>%1% · الأحداث: %2 · %3</translation>
    </message>
    <message>
        <source>… and %1 more rejected (--json lists up to 1,000).</source>
        <translation>… ومرفوضات أخرى: %1 (يسرد --json ما يصل إلى 1,000).</translation>
    </message>
    <message>
        <source>The workspace has no source %1.</source>
        <translation>لا يوجد مصدر باسم %1 في مساحة العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s).</source>
        <translation>
            <numerusform>لا حقول.</numerusform>
            <numerusform>حقل واحد.</numerusform>
            <numerusform>حقلان.</numerusform>
            <numerusform>%n حقول.</numerusform>
            <numerusform>%n حقلًا.</numerusform>
            <numerusform>%n حقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the Inbox: it is in the Inventory.</source>
        <translation>الحقل %1 ليس في الوارد: إنه في الجرد.</translation>
    </message>
    <message>
        <source>%1 is not in the Inventory: it is in the Inbox.</source>
        <translation>الحقل %1 ليس في الجرد: إنه في الوارد.</translation>
    </message>
    <message>
        <source>%1 is in the Inventory: %2.</source>
        <translation>الحقل %1 في الجرد: %2.</translation>
    </message>
    <message>
        <source>%1 is in the Inbox, marked %2.</source>
        <translation>الحقل %1 في الوارد، واللون المختار: %2.</translation>
    </message>
    <message>
        <source>%1 is in the Inbox, recommended %2.</source>
        <translation>الحقل %1 في الوارد، واللون الموصى به: %2.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>FIRST SEEN</source>
        <translation>أول ظهور</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 events in %n file(s) to %2.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف (الأحداث: %1) في المجلد %2.</numerusform>
            <numerusform>كُتبت الأحداث (%1) في ملف واحد داخل المجلد %2.</numerusform>
            <numerusform>كُتبت الأحداث (%1) في ملفين داخل المجلد %2.</numerusform>
            <numerusform>كُتبت الأحداث (%1) في %n ملفات داخل المجلد %2.</numerusform>
            <numerusform>كُتبت الأحداث (%1) في %n ملفًا داخل المجلد %2.</numerusform>
            <numerusform>كُتبت الأحداث (%1) في %n ملف داخل المجلد %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>--fail-on is red or yellow.</source>
        <translation>قيمة الخيار --fail-on هي red أو yellow.</translation>
    </message>
    <message>
        <source>Which workspace? Give --workspace FILE or set PRIVACY_PORTAL_WORKSPACE.</source>
        <translation>أي مساحة عمل؟ استخدم --workspace FILE أو عيّن المتغير PRIVACY_PORTAL_WORKSPACE.</translation>
    </message>
    <message>
        <source>This version opens local workspaces only, no team workspace.</source>
        <translation>هذا الإصدار يفتح مساحات العمل المحلية فقط، لا مساحات عمل الفرق.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>لا توجد مساحة عمل في %1.</translation>
    </message>
    <message>
        <source>%1 If the workspace has a passphrase, give it with --key-file.</source>
        <translation>%1 إذا كانت لمساحة العمل عبارة مرور، فقدّمها بالخيار --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة ملف المفتاح %1: %2.</translation>
    </message>
    <message>
        <source>The passphrase in %1 is longer than 64 KiB.</source>
        <translation>عبارة المرور في الملف %1 أطول من 64 KiB.</translation>
    </message>
    <message>
        <source>The key file %1 holds no passphrase in its first line.</source>
        <translation>لا يحوي ملف المفتاح %1 عبارة مرور في سطره الأول.</translation>
    </message>
    <message>
        <source>--%1 is red, yellow or green.</source>
        <translation>قيمة الخيار --%1 هي red أو yellow أو green.</translation>
    </message>
    <message>
        <source>Which colour? Give --class red, yellow or green.</source>
        <translation>أي لون؟ استخدم --class مع red أو yellow أو green.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from 1 on.</source>
        <translation>قيمة الخيار --%1 عدد صحيح لا يقل عن 1.</translation>
    </message>
    <message>
        <source>--%1 is at most %2.</source>
        <translation>قيمة الخيار --%1 لا تزيد على %2.</translation>
    </message>
    <message>
        <source>The matchers in %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة قواعد الكشف في الملف %1: %2.</translation>
    </message>
    <message>
        <source>What kind of source? Give --kind web, mobile, server or cloud-event.</source>
        <translation>ما نوع المصدر؟ استخدم --kind مع web أو mobile أو server أو cloud-event.</translation>
    </message>
    <message>
        <source>Added the source %1 with the key %2.</source>
        <translation>أُضيف المصدر %1 بالمفتاح %2.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>SLUG</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Write key:  %1</source>
        <translation>مفتاح الكتابة: %1</translation>
    </message>
    <message>
        <source>Keep the write key now: it is not shown again.</source>
        <translation>احفظ مفتاح الكتابة الآن: فلن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>الإبطال</translation>
    </message>
    <message>
        <source>Revoked the write key %1.</source>
        <translation>أُبطل مفتاح الكتابة %1.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>قوطعت العملية.</translation>
    </message>
    <message>
        <source>Name:        %1</source>
        <translation>الاسم:       %1</translation>
    </message>
    <message>
        <source>Kept in:     %1</source>
        <translation>الموقع:      %1</translation>
    </message>
    <message>
        <source>Kind:        %1, version %2</source>
        <translation>النوع:       %1، الإصدار %2</translation>
    </message>
    <message>
        <source>Encryption:  %1</source>
        <translation>التشفير:     %1</translation>
    </message>
    <message>
        <source>Sources:     %1</source>
        <translation>المصادر:     %1</translation>
    </message>
    <message>
        <source>Events:      %1</source>
        <translation>الأحداث:     %1</translation>
    </message>
    <message>
        <source>Inbox:       %1</source>
        <translation>الوارد:      %1</translation>
    </message>
    <message>
        <source>Inventory:   %1 (%2 Red, %3 Yellow, %4 Green)</source>
        <translation>الجرد:       %1 (أحمر %2، أصفر %3، أخضر %4)</translation>
    </message>
    <message>
        <source>Name the new workspace once: as FILE or with --workspace.</source>
        <translation>حدد مساحة العمل الجديدة مرة واحدة: إما بالوسيط FILE أو بالخيار --workspace.</translation>
    </message>
    <message>
        <source>Made the workspace %1 in %2.</source>
        <translation>أُنشئت مساحة العمل %1 في %2.</translation>
    </message>
    <message>
        <source>The workspace is intact.</source>
        <translation>مساحة العمل سليمة.</translation>
    </message>
    <message>
        <source>Wrote a copy with the same key to %1.</source>
        <translation>كُتبت نسخة بالمفتاح نفسه في الملف %1.</translation>
    </message>
    <message>
        <source>The workspace has the new passphrase. Copies made before keep the old one.</source>
        <translation>أصبحت عبارة المرور الجديدة سارية على مساحة العمل. أما النسخ السابقة فتحتفظ بالقديمة.</translation>
    </message>
    <message>
        <source>The workspace has a new random key, kept in the system keychain. Copies made before keep the old one.</source>
        <translation>أصبح لمساحة العمل مفتاح عشوائي جديد محفوظ في سلسلة مفاتيح النظام. أما النسخ السابقة فتحتفظ بالقديم.</translation>
    </message>
    <message>
        <source>a JSON file of matchers, besides the built-in ones</source>
        <translation>ملف JSON فيه قواعد كشف، إضافة إلى القواعد المضمّنة</translation>
    </message>
    <message>
        <source>ID:         %1</source>
        <translation>المعرّف:    %1</translation>
    </message>
    <message>
        <source>key or value: which of two matchers of one name</source>
        <translation>key أو value: أيّ قاعدتي الكشف المشتركتين في الاسم</translation>
    </message>
    <message>
        <source>a further name of a matcher on keys; may be given again</source>
        <translation>اسم آخر لقاعدة كشف المفاتيح؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>exact or similar: how a matcher on keys compares; default: exact</source>
        <translation>exact أو similar: كيف تقارن قاعدة كشف المفاتيح؛ الافتراضي exact</translation>
    </message>
    <message>
        <source>a regular expression (RE2) of a matcher on values; may be given again</source>
        <translation>تعبير نمطي (RE2) لقاعدة كشف القيم؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>test a matcher on keys of this name</source>
        <translation>جرّب قاعدة كشف مفاتيح بهذا الاسم</translation>
    </message>
    <message>
        <source>the text to test with</source>
        <translation>النص الذي يُجرَّب عليه</translation>
    </message>
    <message>
        <source>a data category, such as user.contact.email</source>
        <translation>فئة بيانات، مثل user.contact.email</translation>
    </message>
    <message>
        <source>List the workspace&apos;s own matchers and the default ones.</source>
        <translation>سرد قواعد كشف مساحة العمل وقواعد الكشف الافتراضية.</translation>
    </message>
    <message>
        <source>Add a matcher: on values with --pattern, else on keys. Fields seen so far are detected anew.</source>
        <translation>إضافة قاعدة كشف: للقيم مع ‎--pattern وإلا فللمفاتيح. تُكتشف الحقول المرصودة حتى الآن من جديد.</translation>
    </message>
    <message>
        <source>Change one of the workspace&apos;s own matchers; what is not given stays.</source>
        <translation>تغيير إحدى قواعد كشف مساحة العمل؛ ما لا يُذكر يبقى كما هو.</translation>
    </message>
    <message>
        <source>Remove one of the workspace&apos;s own matchers.</source>
        <translation>إزالة إحدى قواعد كشف مساحة العمل.</translation>
    </message>
    <message>
        <source>Switch a matcher on.</source>
        <translation>تشغيل قاعدة كشف.</translation>
    </message>
    <message>
        <source>Switch a matcher off.</source>
        <translation>إيقاف قاعدة كشف.</translation>
    </message>
    <message>
        <source>Add the matchers of a file; one of the same name is replaced.</source>
        <translation>إضافة قواعد كشف ملف؛ تُستبدل المشتركة في الاسم.</translation>
    </message>
    <message>
        <source>Write the workspace&apos;s own matchers as JSON; without a file to standard output.</source>
        <translation>كتابة قواعد كشف مساحة العمل بصيغة JSON؛ إلى الخرج القياسي إن لم يُذكر ملف.</translation>
    </message>
    <message>
        <source>Try patterns or a key on a text. Needs no workspace.</source>
        <translation>تجربة أنماط أو مفتاح على نص. لا تلزم مساحة عمل.</translation>
    </message>
    <message>
        <source>The pattern %1 cannot be used: %2 (at character %3)</source>
        <translation>لا يمكن استخدام النمط %1: %2 (عند الحرف %3)</translation>
    </message>
    <message>
        <source>What is to be tested? Give --pattern RE, once or more often, or --key NAME.</source>
        <translation>ما الذي يُجرَّب؟ أعطِ ‎--pattern RE مرة أو أكثر، أو ‎--key NAME.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>where a pattern hits, and what</comment>
        <translation>%1 إلى %2: %3</translation>
    </message>
    <message>
        <source>No hit.</source>
        <translation>لا إصابة.</translation>
    </message>
    <message>
        <source>This can be used.</source>
        <translation>هذا صالح للاستخدام.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>تمامًا</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>--on is key or value.</source>
        <translation>‎--on إما key أو value.</translation>
    </message>
    <message>
        <source>A matcher on keys has terms; --pattern is for matchers on values.</source>
        <translation>لقاعدة كشف المفاتيح أسماء؛ ‎--pattern لقواعد كشف القيم.</translation>
    </message>
    <message>
        <source>A matcher on values has patterns; --term and --how are for matchers on keys.</source>
        <translation>لقاعدة كشف القيم أنماط؛ ‎--term و‎--how لقواعد كشف المفاتيح.</translation>
    </message>
    <message>
        <source>--how is exact or similar.</source>
        <translation>‎--how إما exact أو similar.</translation>
    </message>
    <message>
        <source>The workspace has no matcher &apos;%1&apos; of its own.</source>
        <translation>لا تملك مساحة العمل قاعدة كشف خاصة باسم &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a matcher on keys and one on values. Give --on key or --on value.</source>
        <translation>&apos;%1&apos; قاعدة كشف للمفاتيح وأخرى للقيم. أعطِ ‎--on key أو ‎--on value.</translation>
    </message>
    <message>
        <source>There is no matcher &apos;%1&apos;.</source>
        <translation>لا توجد قاعدة كشف باسم &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on.</source>
        <translation>&apos;%1&apos; تعمل.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is off.</source>
        <translation>&apos;%1&apos; متوقفة.</translation>
    </message>
    <message>
        <source>MATCHES ON</source>
        <translation>تطابق</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>CLASS</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>CATEGORY</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>default, replaced</source>
        <translation>افتراضية، مستبدلة</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضية</translation>
    </message>
    <message>
        <source>default, off</source>
        <translation>افتراضية، متوقفة</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>custom, off</source>
        <translation>خاصة، متوقفة</translation>
    </message>
    <message>
        <source>Added the matcher &apos;%1&apos;.</source>
        <translation>أُضيفت قاعدة الكشف &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Changed the matcher &apos;%1&apos;.</source>
        <translation>تغيّرت قاعدة الكشف &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Removed the matcher &apos;%1&apos;.</source>
        <translation>أُزيلت قاعدة الكشف &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Matchers taken from %1: %2.</source>
        <translation>قواعد الكشف المأخوذة من %1: %2.</translation>
    </message>
    <message>
        <source>Matchers written to %1: %2.</source>
        <translation>قواعد الكشف المكتوبة في %1: %2.</translation>
    </message>
    <message>
        <source>The matchers in %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام قواعد الكشف في الملف %1: %2</translation>
    </message>
    <message>
        <source>Matcher &apos;%1&apos;: %2</source>
        <translation>قاعدة الكشف «%1»: %2</translation>
    </message>
    <message>
        <source>Matcher &apos;%1&apos;: %2 (at character %3)</source>
        <translation>قاعدة الكشف «%1»: %2 (عند الحرف %3)</translation>
    </message>
    <message>
        <source>of string, number, boolean: what values of a field must be of; &apos;any&apos; takes it back</source>
        <translation>من string وnumber وboolean: ما يجب أن تكون عليه قيم الحقل؛ و&apos;any&apos; يلغي ذلك</translation>
    </message>
    <message>
        <source>from 0 to 1: the part of a field&apos;s values that a matcher on values must hit</source>
        <translation>من 0 إلى 1: الجزء من قيم الحقل الذي يجب أن تصيبه قاعدة القيم</translation>
    </message>
    <message>
        <source>Tell which fields seen so far a matcher would detect newly, no longer, or against a decision. Nothing is changed.</source>
        <translation>اذكر أي الحقول المرصودة حتى الآن ستكشفها قاعدة حديثًا، أو لن تكشفها بعد، أو خلافًا لقرار. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>--types takes string, number and boolean, with commas between, or any.</source>
        <translation>يأخذ --types القيم string وnumber وboolean مفصولة بفواصل، أو any.</translation>
    </message>
    <message>
        <source>--least-share is a number from 0 to 1, such as 0.8.</source>
        <translation>‏--least-share عدد من 0 إلى 1، مثل 0.8.</translation>
    </message>
    <message>
        <source>--least-share is for matchers on values.</source>
        <translation>‏--least-share لقواعد القيم.</translation>
    </message>
    <message>
        <source>newly detected</source>
        <translation>مكتشف حديثًا</translation>
    </message>
    <message>
        <source>no longer detected</source>
        <translation>لم يعد مكتشفًا</translation>
    </message>
    <message>
        <source>against a decision</source>
        <translation>خلافًا لقرار</translation>
    </message>
    <message>
        <source>Fields it detects: %1. New: %2. No longer: %3. Against a decision: %4.</source>
        <translation>الحقول التي تكشفها: %1. جديدة: %2. لم تعد: %3. خلافًا لقرار: %4.</translation>
    </message>
    <message>
        <source>Estimated from the events that are kept as examples: %1.</source>
        <translation>مقدَّر من الأحداث المحفوظة أمثلةً: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changes, and for which field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nanoseconds a byte: %1. Steps of the program: %2.</source>
        <translation>نانوثانية لكل بايت: %1. خطوات البرنامج: %2.</translation>
    </message>
    <message>
        <source>No event is kept as an example, so this says nothing about the values seen before.</source>
        <translation>لا يُحتفظ بأي حدث مثالًا، فلا يقول هذا شيئًا عن القيم المرصودة من قبل.</translation>
    </message>
    <message>
        <source>from 0 to 1: the confidence from which a detection counts for the recommendation</source>
        <translation>من 0 إلى 1: الثقة التي يُحسب الكشف للتوصية ابتداءً منها</translation>
    </message>
    <message>
        <source>yes: one event of each kind from each source is kept, encrypted; no: none, and those that are kept are deleted</source>
        <translation>yes: يُحتفظ بحدث واحد من كل نوع ومن كل مصدر، معمّى؛ no: لا شيء، ويُحذف المحتفظ به</translation>
    </message>
    <message>
        <source>Print how the workspace detects, or change it.</source>
        <translation>طباعة كيفية الكشف في مساحة العمل، أو تغييرها.</translation>
    </message>
    <message>
        <source>--keep-examples is yes or no.</source>
        <translation>قيمة --keep-examples هي yes أو no.</translation>
    </message>
    <message>
        <source>--recommend-from is a number from 0 to 1, such as 0.5.</source>
        <translation>قيمة --recommend-from عدد من 0 إلى 1، مثل 0.5.</translation>
    </message>
    <message>
        <source>Detections count for the recommendation from a confidence of %1.</source>
        <translation>تُحسب حالات الكشف للتوصية ابتداءً من ثقة %1.</translation>
    </message>
    <message>
        <source>Of each kind of event from each source, one is kept as an example.</source>
        <translation>يُحتفظ من كل نوع من الأحداث ومن كل مصدر بواحد مثالًا.</translation>
    </message>
    <message>
        <source>No event is kept as an example.</source>
        <translation>لا يُحتفظ بأي حدث مثالًا.</translation>
    </message>
    <message>
        <source>Scan the imported files again, so that estimates become counts; files that were moved are looked for in PATH.</source>
        <translation>فحص الملفات المستوردة من جديد لتصبح التقديرات أعدادًا؛ ويُبحث عن الملفات المنقولة في PATH.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events from %n file(s) scanned again in %2 s; %3 fields changed, %4 no longer estimated, %5 still estimated.</source>
        <translation>
            <numerusform>فُحصت الأحداث (%1) من %n ملف من جديد في %2 ث؛ حقول تغيّرت: %3، لم تعد مقدَّرة: %4، لا تزال مقدَّرة: %5.</numerusform>
            <numerusform>فُحصت الأحداث (%1) من %n ملف من جديد في %2 ث؛ حقول تغيّرت: %3، لم تعد مقدَّرة: %4، لا تزال مقدَّرة: %5.</numerusform>
            <numerusform>فُحصت الأحداث (%1) من %n ملف من جديد في %2 ث؛ حقول تغيّرت: %3، لم تعد مقدَّرة: %4، لا تزال مقدَّرة: %5.</numerusform>
            <numerusform>فُحصت الأحداث (%1) من %n ملف من جديد في %2 ث؛ حقول تغيّرت: %3، لم تعد مقدَّرة: %4، لا تزال مقدَّرة: %5.</numerusform>
            <numerusform>فُحصت الأحداث (%1) من %n ملف من جديد في %2 ث؛ حقول تغيّرت: %3، لم تعد مقدَّرة: %4، لا تزال مقدَّرة: %5.</numerusform>
            <numerusform>فُحصت الأحداث (%1) من %n ملف من جديد في %2 ث؛ حقول تغيّرت: %3، لم تعد مقدَّرة: %4، لا تزال مقدَّرة: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) whose events are counted could not be scanned.</source>
        <translation>
            <numerusform>ملفات عُدّت أحداثها وتعذّر فحصها: %n.</numerusform>
            <numerusform>ملفات عُدّت أحداثها وتعذّر فحصها: %n.</numerusform>
            <numerusform>ملفات عُدّت أحداثها وتعذّر فحصها: %n.</numerusform>
            <numerusform>ملفات عُدّت أحداثها وتعذّر فحصها: %n.</numerusform>
            <numerusform>ملفات عُدّت أحداثها وتعذّر فحصها: %n.</numerusform>
            <numerusform>ملفات عُدّت أحداثها وتعذّر فحصها: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds the personal data in your event stream.</source>
        <translation>يعثر على البيانات الشخصية في تدفق أحداثك.</translation>
    </message>
    <message>
        <source>Open a workspace with sample data.</source>
        <translation>فتح مساحة عمل ببيانات نموذجية.</translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of FILE (&apos;-&apos;: standard input).</source>
        <translation>أخذ عبارة المرور من السطر الأول في الملف FILE (ويعني &apos;-&apos; الدخل القياسي).</translation>
    </message>
    <message>
        <source>A workspace to open; archives and folders of events to import into it.</source>
        <translation>مساحة عمل لفتحها؛ وأرشيفات ومجلدات أحداث لاستيرادها إليها.</translation>
    </message>
</context>
<context>
    <name>pp::ActivityPage</name>
    <message>
        <source>Audit entries</source>
        <translation>قيود التدقيق</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Search what was changed</source>
        <translation>البحث في العناصر المعدلة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Recomputes the hashes of all entries and names the first that does not fit</source>
        <translation>يعيد حساب قيم تجزئة كل القيود ويحدد أول قيد لا تتطابق قيمته</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Saves all entries as JSON lines, with their hashes</source>
        <translation>يحفظ كل القيود كأسطر JSON مع قيم تجزئتها</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر ٣٦٥ يومًا</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>التصفية حسب الوقت</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Shows all entries again</source>
        <translation>يعرض كل القيود من جديد</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>القيد المحدد</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>القيم قبل التغيير وبعده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %Ln entry(ies) verified</source>
        <translation>
            <numerusform>سليم، لا قيود فيه</numerusform>
            <numerusform>سليم، جرى التحقق من قيد واحد</numerusform>
            <numerusform>سليم، جرى التحقق من قيدين</numerusform>
            <numerusform>سليم، جرى التحقق من %Ln قيود</numerusform>
            <numerusform>سليم، جرى التحقق من %Ln قيدًا</numerusform>
            <numerusform>سليم، جرى التحقق من %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry passes these filters.</source>
        <translation>لا قيود توافق هذه التصفية.</translation>
    </message>
    <message>
        <source>Entry %1 by %2, %3</source>
        <comment>number, member, time</comment>
        <translation>القيد %1، العضو %2، %3</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>قيمة التجزئة: %1</translation>
    </message>
</context>
<context>
    <name>pp::ActivityPresenter</name>
    <message>
        <source>Verifying the audit log</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is intact: %Ln entry(ies) fit together.</source>
        <translation>
            <numerusform>سجل التدقيق سليم: لا قيود فيه.</numerusform>
            <numerusform>سجل التدقيق سليم: فيه قيد واحد متسق.</numerusform>
            <numerusform>سجل التدقيق سليم: فيه قيدان متسقان.</numerusform>
            <numerusform>سجل التدقيق سليم: فيه %Ln قيود متسقة.</numerusform>
            <numerusform>سجل التدقيق سليم: فيه %Ln قيدًا متسقًا.</numerusform>
            <numerusform>سجل التدقيق سليم: فيه %Ln قيد متسق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is broken. %1</source>
        <translation>سجل التدقيق غير سليم. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Saving was stopped. No file was written.</source>
        <translation>أُوقف الحفظ. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit entry(ies) saved in %1</source>
        <translation>
            <numerusform>لم يُحفظ أي قيد من سجل التدقيق في %1</numerusform>
            <numerusform>حُفظ قيد واحد من سجل التدقيق في %1</numerusform>
            <numerusform>حُفظ قيدان من سجل التدقيق في %1</numerusform>
            <numerusform>حُفظت %Ln قيود من سجل التدقيق في %1</numerusform>
            <numerusform>حُفظ %Ln قيدًا من سجل التدقيق في %1</numerusform>
            <numerusform>حُفظ %Ln قيد من سجل التدقيق في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::AppPresenter</name>
    <message>
        <source>Open or create a workspace; the import then starts by itself.</source>
        <translation>افتح مساحة عمل أو أنشئ واحدة؛ ثم يبدأ الاستيراد تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>pp::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a bar of a chart, one of its parts, and its number</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>pp::ChartModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a part of a bar, and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bar of a chart, and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a bar of a chart, its number, and its parts</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>pp::ChartPanel</name>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <comment>a chart&apos;s title</comment>
        <translation>%1: عرض كجدول</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
</context>
<context>
    <name>pp::Chip</name>
    <message>
        <source>%1, %2</source>
        <comment>Red, highly restricted</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>pp::ColourDelegate</name>
    <message>
        <source>Colour of %1</source>
        <translation>لون الحقل %1</translation>
    </message>
</context>
<context>
    <name>pp::Command</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>افتح مساحة عمل أولًا</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>مساحة العمل هذه للقراءة فقط</translation>
    </message>
    <message>
        <source>Show the Inbox or the Inventory first</source>
        <translation>اعرض الوارد أو الجرد أولًا</translation>
    </message>
    <message>
        <source>Select a field first</source>
        <translation>حدد حقلًا أولًا</translation>
    </message>
    <message>
        <source>&amp;Add to Inventory</source>
        <translation>إ&amp;ضافة إلى الجرد</translation>
    </message>
    <message>
        <source>These fields are in the Inventory already</source>
        <translation>هذه الحقول موجودة في الجرد بالفعل</translation>
    </message>
    <message>
        <source>Return to &amp;Inbox</source>
        <translation>إعادة إلى ال&amp;وارد</translation>
    </message>
    <message>
        <source>These fields are in the Inbox already</source>
        <translation>هذه الحقول موجودة في الوارد بالفعل</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا يوجد ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>لا يوجد ما يمكن إعادته</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Search fields</source>
        <translation>&amp;بحث في الحقول</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>م&amp;سح التصفية</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لا توجد تصفية مطبقة</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>أ&amp;حمر</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>أ&amp;صفر</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>أ&amp;خضر</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>نسخ &amp;مع عناوين الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>شريط جانبي &amp;ضيق</translation>
    </message>
    <message>
        <source>Swi&amp;tch workspace…</source>
        <translation>ت&amp;بديل مساحة العمل…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>New windo&amp;w</source>
        <translation>ناف&amp;ذة جديدة</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Tour…</source>
        <translation>&amp;جولة تعريفية…</translation>
    </message>
    <message>
        <source>&amp;About Privacy Portal</source>
        <translation>&amp;حول Privacy Portal</translation>
    </message>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation>إ&amp;نشاء مساحة عمل…</translation>
    </message>
    <message>
        <source>A workspace is being opened</source>
        <translation>يجري الآن فتح مساحة عمل</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>&amp;Explore with sample data</source>
        <translation>&amp;تجربة ببيانات نموذجية</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Download CSV…</source>
        <translation>تن&amp;زيل CSV…</translation>
    </message>
    <message>
        <source>Export &amp;what is shown…</source>
        <translation>تصدير ال&amp;معروض…</translation>
    </message>
    <message>
        <source>Show the Inventory first</source>
        <translation>اعرض الجرد أولًا</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>إ&amp;غلاق مساحة العمل</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>لا توجد مساحة عمل مفتوحة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>ال&amp;وارد</translation>
    </message>
    <message>
        <source>In&amp;ventory</source>
        <translation>ال&amp;جرد</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>النشا&amp;ط</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>الم&amp;صادر</translation>
    </message>
    <message>
        <source>Appearance of the &amp;system</source>
        <translation>م&amp;ظهر النظام</translation>
    </message>
    <message>
        <source>&amp;Light appearance</source>
        <translation>المظهر الفات&amp;ح</translation>
    </message>
    <message>
        <source>Dar&amp;k appearance</source>
        <translation>المظهر ال&amp;داكن</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Dete&amp;ction</source>
        <translation>ال&amp;كشف</translation>
    </message>
    <message>
        <source>&amp;Scan imported files again</source>
        <translation>&amp;إعادة فحص الملفات المستوردة</translation>
    </message>
    <message>
        <source>They are being scanned</source>
        <translation>يجري فحصها</translation>
    </message>
</context>
<context>
    <name>pp::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>بحث عن أمر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>لا أمر مطابق.</translation>
    </message>
</context>
<context>
    <name>pp::CommandSearch</name>
    <message>
        <source>not possible now: %1</source>
        <translation>غير ممكن الآن: %1</translation>
    </message>
</context>
<context>
    <name>pp::Commands</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;مساحة العمل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>ال&amp;حقول</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>pp::CopyPresenter</name>
    <message numerus="yes">
        <source>Copying %Ln field(s)</source>
        <translation>
            <numerusform>لا حقول للنسخ</numerusform>
            <numerusform>نسخ حقل واحد</numerusform>
            <numerusform>نسخ حقلين</numerusform>
            <numerusform>نسخ %Ln حقول</numerusform>
            <numerusform>نسخ %Ln حقلًا</numerusform>
            <numerusform>نسخ %Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying was stopped. The clipboard is as it was.</source>
        <translation>أُوقف النسخ. بقيت الحافظة كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي حقل</numerusform>
            <numerusform>نُسخ حقل واحد</numerusform>
            <numerusform>نُسخ حقلان</numerusform>
            <numerusform>نُسخت %Ln حقول</numerusform>
            <numerusform>نُسخ %Ln حقلًا</numerusform>
            <numerusform>نُسخ %Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fields are selected, but not more than %2 can be copied at once. Export what is shown instead, or filter the list.</source>
        <translation>عدد الحقول المحددة %1، ولا يمكن نسخ أكثر من %2 دفعة واحدة. صدّر المعروض بدلًا من ذلك، أو صفِّ القائمة.</translation>
    </message>
    <message>
        <source>%1 fields are selected, but not more than %2 can be copied at once. Filter the list first.</source>
        <translation>عدد الحقول المحددة %1، ولا يمكن نسخ أكثر من %2 دفعة واحدة. صفِّ القائمة أولًا.</translation>
    </message>
</context>
<context>
    <name>pp::CreateDialog</name>
    <message>
        <source>Keep the &amp;key in the system keychain</source>
        <translation>حفظ ال&amp;مفتاح في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>&amp;Ask for a passphrase each time</source>
        <translation>&amp;طلب عبارة المرور كل مرة</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>إنشاء مساحة عمل</translation>
    </message>
    <message>
        <source>For example Acme EU</source>
        <translation>مثلًا Acme EU</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استع&amp;راض…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>المل&amp;ف:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Locked with:</source>
        <translation>طريقة القفل:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;عبارة المرور:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;تكرارها:</translation>
    </message>
    <message>
        <source>&amp;Create workspace</source>
        <translation>إ&amp;نشاء مساحة العمل</translation>
    </message>
</context>
<context>
    <name>pp::CreatePresenter</name>
    <message>
        <source>There is a file of this name already. Choose another one.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %Ln character(s).</source>
        <translation>
            <numerusform>يجب ألا تقل عبارة المرور عن %Ln حرف.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن حرف واحد.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن حرفين.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن %Ln أحرف.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن %Ln حرفًا.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>pp::DetailsPresenter</name>
    <message>
        <source>Times seen an hour</source>
        <translation>مرات الظهور في الساعة</translation>
    </message>
    <message>
        <source>Times seen a day</source>
        <translation>مرات الظهور في اليوم</translation>
    </message>
    <message>
        <source>Times seen a week</source>
        <translation>مرات الظهور في الأسبوع</translation>
    </message>
    <message>
        <source>Seen in %1 from %2.</source>
        <comment>12,304 events from 3 sources</comment>
        <translation>ظهر في %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln حدث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثين</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدرين</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>The events carry no time.</source>
        <translation>الأحداث لا تحمل وقتًا.</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2.</source>
        <translation>أول ظهور: %1، آخر ظهور: %2.</translation>
    </message>
    <message>
        <source>Classified by %1, %2. Recommended: %3.</source>
        <translation>صنّفه العضو %1، %2. اللون الموصى به: %3.</translation>
    </message>
    <message>
        <source>Chosen, not yet in the Inventory. Recommended: %1.</source>
        <translation>لون مختار، ولم يُضف الحقل إلى الجرد بعد. اللون الموصى به: %1.</translation>
    </message>
    <message>
        <source>Recommended, because no matcher detected anything.</source>
        <translation>لون موصى به، إذ لم تكشف أي قاعدة شيئًا.</translation>
    </message>
    <message>
        <source>Recommended by what was detected.</source>
        <translation>لون موصى به بناءً على ما كُشف.</translation>
    </message>
</context>
<context>
    <name>pp::DetailsSheet</name>
    <message>
        <source>Details of the field</source>
        <translation>تفاصيل الحقل</translation>
    </message>
    <message>
        <source>Select a field to see where it comes from and what detected it.</source>
        <translation>حدد حقلًا لمعرفة من أين يأتي وما الذي كشفه.</translation>
    </message>
    <message>
        <source>Full name of the field</source>
        <translation>اسم الحقل الكامل</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>أقسام التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Events that contain the field</source>
        <translation>الأحداث التي تحوي الحقل</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Red, highly restricted</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Reclassify</source>
        <translation>إعادة التصنيف</translation>
    </message>
    <message>
        <source>Choose colour</source>
        <translation>اختيار اللون</translation>
    </message>
    <message>
        <source>Return to Inbox</source>
        <translation>إعادة إلى الوارد</translation>
    </message>
    <message>
        <source>Add to Inventory</source>
        <translation>إضافة إلى الجرد</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>مساحة العمل هذه للقراءة فقط</translation>
    </message>
    <message>
        <source>The events carry no time.</source>
        <translation>الأحداث لا تحمل وقتًا.</translation>
    </message>
    <message>
        <source>How far back the chart goes</source>
        <translation>المدة التي يغطيها المخطط</translation>
    </message>
    <message>
        <source>48 hours</source>
        <translation>ثمانٍ وأربعون ساعة</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>ثلاثون يومًا</translation>
    </message>
    <message>
        <source>400 days</source>
        <translation>أربعمئة يوم</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>قواعد الكشف</translation>
    </message>
    <message>
        <source>No matcher detected this field.</source>
        <translation>لم تكشف أي قاعدة هذا الحقل.</translation>
    </message>
    <message>
        <source>Matchers that detected the field</source>
        <translation>القواعد التي كشفت الحقل</translation>
    </message>
    <message>
        <source>Nobody has decided anything about this field yet.</source>
        <translation>لم يُتخذ أي قرار بشأن هذا الحقل بعد.</translation>
    </message>
    <message>
        <source>What was done to the field</source>
        <translation>ما أُجري على الحقل</translation>
    </message>
    <message>
        <source>Note about the field</source>
        <translation>ملاحظة عن الحقل</translation>
    </message>
    <message>
        <source>Why it was decided so, what to ask, whom …</source>
        <translation>سبب القرار، وما يُسأل عنه، ومن يُسأل …</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Saved when you leave the text or press Ctrl+Enter; Esc takes back what you typed.</source>
        <translation>تُحفظ عند مغادرة النص أو الضغط على Ctrl+Enter؛ والضغط على Esc يلغي ما كتبته.</translation>
    </message>
    <message>
        <source>Reveal values</source>
        <translation>كشف المحتوى</translation>
    </message>
    <message>
        <source>Shows the values of this example as they came. It is written to the audit log.</source>
        <translation>يعرض قيم هذا المثال كما وردت. ويُدوَّن ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Example event</source>
        <translation>حدث المثال</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>%1 %2 Values: %3.</source>
        <comment>two sentences, and the types of values</comment>
        <translation>%1 %2 القيم: %3.</translation>
    </message>
    <message>
        <source>No example of this field is kept.</source>
        <translation>لا يوجد مثال محفوظ لهذا الحقل.</translation>
    </message>
    <message>
        <source>%1 from %2, values masked</source>
        <comment>an event and its source</comment>
        <translation>%1 من %2، القيم محجوبة</translation>
    </message>
    <message>
        <source>%1 from %2, as it came</source>
        <comment>an event and its source</comment>
        <translation>%1 من %2، كما ورد</translation>
    </message>
</context>
<context>
    <name>pp::DetectionPage</name>
    <message>
        <source>Matchers</source>
        <translation>قواعد الكشف</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <source>Search the matchers</source>
        <translation>البحث في قواعد الكشف</translation>
    </message>
    <message>
        <source>New matcher…</source>
        <translation>قاعدة كشف جديدة…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Adds the matchers of a JSON file; one that has the name of a custom one replaces it</source>
        <translation>يضيف قواعد كشف ملف JSON؛ وما يحمل اسم قاعدة كشف خاصة يحل محلها</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Recommend from a confidence of</source>
        <translation>التوصية ابتداءً من &amp;درجة ثقة</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Confidence from which a detection counts for the recommendation</source>
        <translation>درجة الثقة التي يُحتسب الكشف ابتداءً منها في التوصية</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>the name of a matcher that is a copy</comment>
        <translation>نسخة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matcher(s), %1</source>
        <comment>and how many are custom</comment>
        <translation>
            <numerusform>لا قواعد كشف، %1</numerusform>
            <numerusform>قاعدة كشف واحدة، %1</numerusform>
            <numerusform>قاعدتا كشف، %1</numerusform>
            <numerusform>%Ln قواعد كشف، %1</numerusform>
            <numerusform>%Ln قاعدة كشف، %1</numerusform>
            <numerusform>%Ln قاعدة كشف، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom</source>
        <translation>
            <numerusform>لا خاصة</numerusform>
            <numerusform>واحدة خاصة</numerusform>
            <numerusform>اثنتان خاصتان</numerusform>
            <numerusform>%Ln خاصة</numerusform>
            <numerusform>%Ln خاصة</numerusform>
            <numerusform>%Ln خاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>No matcher has “%1” in its name or in what it looks for.</source>
        <translation>لا توجد قاعدة كشف فيها «%1» في اسمها أو فيما تبحث عنه.</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>مساحة العمل هذه للقراءة فقط</translation>
    </message>
    <message>
        <source>Select a matcher first</source>
        <translation>حدّد قاعدة كشف أولًا</translation>
    </message>
    <message>
        <source>Makes a matcher of this workspace</source>
        <translation>ينشئ قاعدة كشف لمساحة العمل هذه</translation>
    </message>
    <message>
        <source>Saves the custom matchers as JSON</source>
        <translation>يحفظ قواعد الكشف الخاصة بصيغة JSON</translation>
    </message>
    <message>
        <source>There is no custom matcher to save</source>
        <translation>لا توجد قاعدة كشف خاصة لحفظها</translation>
    </message>
    <message>
        <source>A default matcher cannot be changed. Duplicate it: a custom one of its name takes its place.</source>
        <translation>لا يمكن تغيير قاعدة كشف افتراضية. كرّرها: تحل الخاصة التي تحمل اسمها محلها.</translation>
    </message>
    <message>
        <source>A custom matcher has its name and takes its place.</source>
        <translation>تحمل قاعدة كشف خاصة اسمها وتحل محلها.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>It is the first</source>
        <translation>هي الأولى</translation>
    </message>
    <message>
        <source>It is the last</source>
        <translation>هي الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Keep examples of events</source>
        <translation>&amp;الاحتفاظ بأمثلة من الأحداث</translation>
    </message>
    <message>
        <source>One event of each kind from each source is kept in the encrypted workspace: to show values, and to estimate what matchers on values detect in fields seen before</source>
        <translation>يُحتفظ بحدث واحد من كل نوع ومن كل مصدر في مساحة العمل المعمّاة: لعرض القيم، ولتقدير ما تكشفه قواعد القيم في الحقول المرصودة من قبل</translation>
    </message>
    <message>
        <source>Keep no examples</source>
        <translation>عدم الاحتفاظ بأمثلة</translation>
    </message>
    <message>
        <source>Delete the events that are kept as examples, and keep none from now on?</source>
        <translation>هل تُحذف الأحداث المحتفظ بها أمثلةً ولا يُحتفظ بشيء منها بعد الآن؟</translation>
    </message>
    <message>
        <source>Without them no value can be shown, and what a matcher on values detects is only known of new events. Undo lets new events be kept again; it does not bring back those that are deleted.</source>
        <translation>من دونها لا يمكن عرض أي قيمة، ولا يُعرف ما تكشفه قاعدة القيم إلا من الأحداث الجديدة. التراجع يتيح الاحتفاظ بالأحداث الجديدة مرة أخرى، لكنه لا يعيد ما حُذف.</translation>
    </message>
    <message>
        <source>&amp;Delete the examples</source>
        <translation>&amp;حذف الأمثلة</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <comment>%1 is a sentence that says why data is personal</comment>
        <translation>السبب: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln field(s) it is estimated from examples what matchers on values detect. The imported files tell exactly.</source>
        <translation>
            <numerusform>حقول قُدّر فيها من أمثلة ما تكشفه قواعد كشف القيم: %Ln. الملفات المستوردة تبيّنه بدقة.</numerusform>
            <numerusform>حقول قُدّر فيها من أمثلة ما تكشفه قواعد كشف القيم: %Ln. الملفات المستوردة تبيّنه بدقة.</numerusform>
            <numerusform>حقول قُدّر فيها من أمثلة ما تكشفه قواعد كشف القيم: %Ln. الملفات المستوردة تبيّنه بدقة.</numerusform>
            <numerusform>حقول قُدّر فيها من أمثلة ما تكشفه قواعد كشف القيم: %Ln. الملفات المستوردة تبيّنه بدقة.</numerusform>
            <numerusform>حقول قُدّر فيها من أمثلة ما تكشفه قواعد كشف القيم: %Ln. الملفات المستوردة تبيّنه بدقة.</numerusform>
            <numerusform>حقول قُدّر فيها من أمثلة ما تكشفه قواعد كشف القيم: %Ln. الملفات المستوردة تبيّنه بدقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matchers on values were changed. Only the imported files tell all that they detect in fields seen before.</source>
        <translation>تغيّرت قواعد كشف القيم. ولا تبيّن كل ما تكشفه في حقول شوهدت من قبل إلا الملفات المستوردة.</translation>
    </message>
</context>
<context>
    <name>pp::DetectionPresenter</name>
    <message>
        <source>Change the matcher %1</source>
        <translation>تغيير قاعدة الكشف %1</translation>
    </message>
    <message>
        <source>Add the matcher %1</source>
        <translation>إضافة قاعدة الكشف %1</translation>
    </message>
    <message>
        <source>Delete the matcher %1</source>
        <translation>حذف قاعدة الكشف %1</translation>
    </message>
    <message>
        <source>Switch on the matcher %1</source>
        <translation>تشغيل قاعدة الكشف %1</translation>
    </message>
    <message>
        <source>Switch off the matcher %1</source>
        <translation>إيقاف قاعدة الكشف %1</translation>
    </message>
    <message>
        <source>Move the matcher %1</source>
        <translation>نقل قاعدة الكشف %1</translation>
    </message>
    <message>
        <source>Count detections from %1 on</source>
        <comment>a confidence in percent</comment>
        <translation>احتساب حالات الكشف ابتداءً من %1</translation>
    </message>
    <message>
        <source>Import matchers</source>
        <translation>استيراد قواعد الكشف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matcher(s) written.</source>
        <translation>
            <numerusform>لم تُكتب قواعد كشف.</numerusform>
            <numerusform>كُتبت قاعدة كشف واحدة.</numerusform>
            <numerusform>كُتبت قاعدتا كشف.</numerusform>
            <numerusform>كُتبت %Ln قواعد كشف.</numerusform>
            <numerusform>كُتبت %Ln قاعدة كشف.</numerusform>
            <numerusform>كُتبت %Ln قاعدة كشف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>أُوقفت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Keep examples of events</source>
        <translation>الاحتفاظ بأمثلة من الأحداث</translation>
    </message>
    <message>
        <source>Keep no examples of events</source>
        <translation>عدم الاحتفاظ بأمثلة من الأحداث</translation>
    </message>
    <message>
        <source>Personal data is often sent under these names</source>
        <translation>كثيرًا ما تُرسل البيانات الشخصية بهذه الأسماء</translation>
    </message>
</context>
<context>
    <name>pp::ExportPresenter</name>
    <message>
        <source>Saving %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Saving was stopped. No file was written.</source>
        <translation>أُوقف الحفظ. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of the Inventory saved in %1</source>
        <translation>
            <numerusform>لم يُحفظ أي حقل من الجرد في %1</numerusform>
            <numerusform>حُفظ حقل واحد من الجرد في %1</numerusform>
            <numerusform>حُفظ حقلان من الجرد في %1</numerusform>
            <numerusform>حُفظت %Ln حقول من الجرد في %1</numerusform>
            <numerusform>حُفظ %Ln حقلًا من الجرد في %1</numerusform>
            <numerusform>حُفظ %Ln حقل من الجرد في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::FieldExpansion</name>
    <message>
        <source>hit %1 of %2 values</source>
        <translation>القيم المطابقة: %1 من %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>Detected by %1 · %2 · %3 · confidence %4 · proposes %5</source>
        <comment>email · Key, exactly · score 1.00 · confidence 98 % · proposes Yellow</comment>
        <translation>كشفته القاعدة %1 · %2 · %3 · الثقة %4 · اللون المقترح: %5</translation>
    </message>
    <message>
        <source>(%1 without a name)</source>
        <comment>an event of this type</comment>
        <translation>(%1 بلا اسم)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3
First seen: %4
Last seen: %5</source>
        <comment>event, type, source</comment>
        <translation>%1 · %2 · %3
أول ظهور: %4
آخر ظهور: %5</translation>
    </message>
    <message>
        <source>Example: %1 from %2, values masked · reveal values</source>
        <comment>an event and its source</comment>
        <translation>مثال: %1 من %2، القيم محجوبة · كشف المحتوى</translation>
    </message>
    <message>
        <source>Example: %1 from %2, as it came · mask values</source>
        <comment>an event and its source</comment>
        <translation>مثال: %1 من %2، كما ورد · حجب القيم</translation>
    </message>
    <message>
        <source>Shows the values of this example as they came. It is written to the audit log.</source>
        <translation>يعرض قيم هذا المثال كما وردت. ويُدوَّن ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>No matcher detected this field.</source>
        <translation>لم تكشف أي قاعدة هذا الحقل.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more event(s); the details (Enter) list them all</source>
        <translation>
            <numerusform>ولا أحداث أخرى؛ القائمة الكاملة في التفاصيل (Enter)</numerusform>
            <numerusform>وحدث واحد آخر؛ القائمة الكاملة في التفاصيل (Enter)</numerusform>
            <numerusform>وحدثان آخران؛ القائمة الكاملة في التفاصيل (Enter)</numerusform>
            <numerusform>و%Ln أحداث أخرى؛ القائمة الكاملة في التفاصيل (Enter)</numerusform>
            <numerusform>و%Ln حدثًا آخر؛ القائمة الكاملة في التفاصيل (Enter)</numerusform>
            <numerusform>و%Ln حدث آخر؛ القائمة الكاملة في التفاصيل (Enter)</numerusform>
        </translation>
    </message>
    <message>
        <source>No example of this field is kept.</source>
        <translation>لا يوجد مثال محفوظ لهذا الحقل.</translation>
    </message>
    <message>
        <source>%1 · %2 · seen %3 times · last %4</source>
        <comment>Order Completed · Web (Production) · seen 12,304 times · last 2 minutes ago</comment>
        <translation>%1 · %2 · مرات الظهور: %3 · آخرها %4</translation>
    </message>
</context>
<context>
    <name>pp::FieldTableModel</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>decided</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>chosen, not yet in the Inventory</source>
        <translation>مختار، ولم يُضف إلى الجرد بعد</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Red · highly restricted · recommended</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2, confidence %3</source>
        <translation>%1: %2، الثقة %3</translation>
    </message>
    <message>
        <source>No matcher detected this field</source>
        <translation>لم تكشف أي قاعدة هذا الحقل</translation>
    </message>
    <message>
        <source>Seen in %1 events</source>
        <translation>عدد الأحداث التي ظهر فيها: %1</translation>
    </message>
    <message>
        <source>Line %1, this field: %2</source>
        <translation>السطر %1، هذا الحقل: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>قاعدة الكشف</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Times seen</source>
        <translation>مرات الظهور</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
</context>
<context>
    <name>pp::FieldView</name>
    <message>
        <source>Fields in the Inbox</source>
        <translation>الحقول في الوارد</translation>
    </message>
    <message>
        <source>Fields in the Inventory</source>
        <translation>الحقول في الجرد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>الأعمدة والترتيب</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <comment>a column</comment>
        <translation>%1، تنازليًا</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <comment>a column</comment>
        <translation>%1، تصاعديًا</translation>
    </message>
</context>
<context>
    <name>pp::FigureTile</name>
    <message>
        <source>%1: not counted yet</source>
        <translation>%1: لم يُحسب بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was counted, and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pp::FileDialogs</name>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Workspaces (*.ppws)</source>
        <translation>مساحات العمل (*.ppws)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Event archives (*.json *.ndjson *.jsonl *.gz)</source>
        <translation>أرشيفات الأحداث (*.json *.ndjson *.jsonl *.gz)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson *.jsonl)</source>
        <translation>أسطر JSON (*.ndjson *.jsonl)</translation>
    </message>
    <message>
        <source>Download CSV</source>
        <translation>تنزيل CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>مكان حفظ مساحة العمل</translation>
    </message>
    <message>
        <source>Import matchers</source>
        <translation>استيراد قواعد الكشف</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>Export matchers</source>
        <translation>تصدير قواعد الكشف</translation>
    </message>
    <message>
        <source>Where the files are now</source>
        <translation>مكان الملفات الآن</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>فحص</translation>
    </message>
</context>
<context>
    <name>pp::FilterBar</name>
    <message>
        <source>Not known</source>
        <comment>an environment</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>1 to 7 days ago</source>
        <translation>قبل ١ إلى ٧ أيام</translation>
    </message>
    <message>
        <source>8 to 30 days ago</source>
        <translation>قبل ٨ إلى ٣٠ يومًا</translation>
    </message>
    <message>
        <source>31 to 365 days ago</source>
        <translation>قبل ٣١ إلى ٣٦٥ يومًا</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>قاعدة الكشف</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>التصفيات المحفوظة</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <comment>events</comment>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no data category</comment>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>%1 of %2 fields</source>
        <comment>how many fields the filters leave</comment>
        <translation>الحقول المعروضة: %1 من %2</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>لا توجد تصفية محفوظة بعد</translation>
    </message>
    <message>
        <source>&amp;Save what is filtered by…</source>
        <translation>&amp;حفظ التصفية الحالية…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Save the filters</source>
        <translation>حفظ التصفية</translation>
    </message>
    <message>
        <source>&amp;Name; a filter that has it already is replaced:</source>
        <translation>الا&amp;سم؛ وتُستبدل أي تصفية تحمل الاسم نفسه:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>إزالة التصفية «%1»</translation>
    </message>
</context>
<context>
    <name>pp::FilterButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter&apos;s choice and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With “%1”: %2 shown, %3 more</source>
        <translation>ما يحوي «%1»: المعروض %2، والباقي %3</translation>
    </message>
    <message>
        <source>%1 more; type to find one</source>
        <translation>خيارات أخرى: %1؛ اكتب للبحث فيها</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <comment>a filter and how many of its choices</comment>
        <translation>%1: اختير %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its choices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>التصفية حسب %1</translation>
    </message>
</context>
<context>
    <name>pp::ImportPresenter</name>
    <message numerus="yes">
        <source>%Ln file(s) and folders</source>
        <translation>
            <numerusform>%Ln من الملفات والمجلدات</numerusform>
            <numerusform>ملف أو مجلد واحد</numerusform>
            <numerusform>اثنين من الملفات والمجلدات</numerusform>
            <numerusform>%Ln من الملفات والمجلدات</numerusform>
            <numerusform>%Ln من الملفات والمجلدات</numerusform>
            <numerusform>%Ln من الملفات والمجلدات</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>There was nothing to import. Files that end in .json, .ndjson, .jsonl or .gz are read from folders.</source>
        <translation>لم يوجد ما يمكن استيراده. لا تُقرأ من المجلدات إلا الملفات ذات الامتداد json أو ndjson أو jsonl أو gz.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The import was stopped. What was counted stays, and nothing will be counted twice.</source>
        <translation>أُوقف الاستيراد. يبقى ما احتُسب، ولن يُحتسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The last import did not finish. It can go on where it stopped; nothing will be counted twice.</source>
        <translation>لم يكتمل آخر استيراد. يمكن متابعته من حيث توقف؛ ولن يُحتسب شيء مرتين.</translation>
    </message>
</context>
<context>
    <name>pp::Job</name>
    <message>
        <source>%1 left</source>
        <translation>المتبقي %1</translation>
    </message>
</context>
<context>
    <name>pp::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>pp::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>الأعمدة والترتيب</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>البحث في الحقول</translation>
    </message>
    <message>
        <source>What can be done with the selection</source>
        <translation>الإجراءات المتاحة للتحديد</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 بانتظار المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>No field passes these filters.</source>
        <translation>لا حقول توافق هذه التصفية.</translation>
    </message>
    <message>
        <source>Reading events. Fields appear here as they are found.</source>
        <translation>تجري قراءة الأحداث. تظهر الحقول هنا فور العثور عليها.</translation>
    </message>
    <message>
        <source>Everything is reviewed. New fields appear here.</source>
        <translation>تمت مراجعة كل شيء. تظهر الحقول الجديدة هنا.</translation>
    </message>
    <message>
        <source>No events yet. Import an archive, or drop it here.</source>
        <translation>لا أحداث بعد. استورد أرشيفًا أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Nothing is in the Inventory yet. Review the fields in the Inbox.</source>
        <translation>الجرد فارغ حتى الآن. راجع الحقول في الوارد.</translation>
    </message>
    <message>
        <source>Nothing is in the Inventory yet. Import an archive, then review its fields.</source>
        <translation>الجرد فارغ حتى الآن. استورد أرشيفًا، ثم راجع حقوله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا حقول محددة</numerusform>
            <numerusform>حقل واحد محدد</numerusform>
            <numerusform>حقلان محددان</numerusform>
            <numerusform>%Ln حقول محددة</numerusform>
            <numerusform>%Ln حقلًا محددًا</numerusform>
            <numerusform>%Ln حقل محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::MainWindow</name>
    <message>
        <source>About Privacy Portal</source>
        <translation>حول Privacy Portal</translation>
    </message>
    <message>
        <source>Privacy Portal %1</source>
        <translation>Privacy Portal %1</translation>
    </message>
    <message>
        <source>Finds the personal data in event streams. Free software under the GNU General Public License, version 3 or later.

It works with data in the format of Segment, and is not made or endorsed by Segment.

Built with Qt, SQLCipher, OpenSSL, RE2, simdjson, ISA-L, libphonenumber, QtKeychain and the Lucide icons.</source>
        <translation>يعثر على البيانات الشخصية في تدفقات الأحداث. وهو برنامج حر بموجب رخصة GNU General Public License، الإصدار 3 أو أي إصدار أحدث.

يعمل البرنامج مع البيانات التي بتنسيق Segment، وليس من إنتاج Segment ولا يحظى بتأييدها.

بُني باستخدام Qt و SQLCipher و OpenSSL و RE2 و simdjson و ISA-L و libphonenumber و QtKeychain وأيقونات Lucide.</translation>
    </message>
</context>
<context>
    <name>pp::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>نص الفصل</translation>
    </message>
</context>
<context>
    <name>pp::MatcherDialog</name>
    <message>
        <source>Edit a matcher</source>
        <translation>تحرير قاعدة كشف</translation>
    </message>
    <message>
        <source>New matcher</source>
        <translation>قاعدة كشف جديدة</translation>
    </message>
    <message>
        <source>&amp;Save matcher</source>
        <translation>&amp;حفظ قاعدة الكشف</translation>
    </message>
    <message>
        <source>For example loyalty number</source>
        <translation>مثلًا loyalty number</translation>
    </message>
    <message>
        <source>Keys, exactly</source>
        <translation>المفاتيح، تمامًا</translation>
    </message>
    <message>
        <source>Keys that are similar</source>
        <translation>المفاتيح المشابهة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Red, highly restricted</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>For example user.contact.email</source>
        <translation>مثلًا user.contact.email</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ا&amp;لاسم:</translation>
    </message>
    <message>
        <source>&amp;Matches on:</source>
        <translation>&amp;تطابق:</translation>
    </message>
    <message>
        <source>&amp;Default classification:</source>
        <translation>الت&amp;صنيف الافتراضي:</translation>
    </message>
    <message>
        <source>Data ca&amp;tegory:</source>
        <translation>&amp;فئة البيانات:</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Fields for which something changes</source>
        <translation>الحقول التي يتغير فيها شيء</translation>
    </message>
    <message>
        <source>&amp;Patterns, one a line; RE2, anywhere in the value, the case of letters counts without (?i):</source>
        <translation>الأ&amp;نماط، واحد في كل سطر؛ RE2، في أي موضع من القيمة، وحالة الأحرف مهمة دون (?i):</translation>
    </message>
    <message>
        <source>F&amp;urther names, one a line; the name itself is one:</source>
        <translation>أسماء أ&amp;خرى، واحد في كل سطر؛ والاسم نفسه أحدها:</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>الأنماط، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Further names, one a line</source>
        <translation>أسماء أخرى، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Try it on a t&amp;ext or JSON of yours:</source>
        <translation>جرّبها على نص أو &amp;JSON لديك:</translation>
    </message>
    <message>
        <source>Try it on a k&amp;ey:</source>
        <translation>جرّبها على م&amp;فتاح:</translation>
    </message>
    <message>
        <source>Text to try it on</source>
        <translation>نص للتجربة</translation>
    </message>
    <message>
        <source>Key to try it on</source>
        <translation>مفتاح للتجربة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا إصابات</numerusform>
            <numerusform>إصابة واحدة</numerusform>
            <numerusform>إصابتان</numerusform>
            <numerusform>%Ln إصابات</numerusform>
            <numerusform>%Ln إصابة</numerusform>
            <numerusform>%Ln إصابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>Text or numbers</source>
        <translation>نص أو أعداد</translation>
    </message>
    <message>
        <source>True and false</source>
        <translation>صح وخطأ</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>&amp;Values must be:</source>
        <translation>يجب أن تكون ال&amp;قيم:</translation>
    </message>
    <message>
        <source>Le&amp;ast part that is hit:</source>
        <translation>أقل نسبة إصا&amp;بة:</translation>
    </message>
</context>
<context>
    <name>pp::MatcherPresenter</name>
    <message>
        <source>Give the matcher a name.</source>
        <translation>أعطِ قاعدة الكشف اسمًا.</translation>
    </message>
    <message>
        <source>Give at least one pattern.</source>
        <translation>أعطِ نمطًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>pp::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>pp::OpenPresenter</name>
    <message>
        <source>There is no file %1 any more.</source>
        <translation>لم يعد الملف %1 موجودًا.</translation>
    </message>
</context>
<context>
    <name>pp::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>Red to review</source>
        <translation>أحمر بانتظار المراجعة</translation>
    </message>
    <message>
        <source>In the Inventory</source>
        <translation>في الجرد</translation>
    </message>
    <message>
        <source>New in 7 days</source>
        <translation>الجديد في سبعة أيام</translation>
    </message>
    <message>
        <source>Fields by colour</source>
        <translation>الحقول حسب اللون</translation>
    </message>
    <message>
        <source>Sources with most Red</source>
        <translation>أكثر المصادر حقولًا حمراء</translation>
    </message>
    <message>
        <source>No source sends a Red field.</source>
        <translation>لا يرسل أي مصدر حقلًا أحمر.</translation>
    </message>
    <message>
        <source>New fields a day</source>
        <translation>الحقول الجديدة يوميًا</translation>
    </message>
    <message>
        <source>No field was seen for the first time in these days.</source>
        <translation>لم يظهر أي حقل لأول مرة في هذه الأيام.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>تمت مراجعة كل شيء</translation>
    </message>
    <message>
        <source>Nothing highly restricted waits</source>
        <translation>لا شيء مقيّد بشدة ينتظر</translation>
    </message>
    <message>
        <source>recommended or chosen</source>
        <translation>موصى به أو مختار</translation>
    </message>
    <message>
        <source>%1 of all fields</source>
        <translation>%1 من كل الحقول</translation>
    </message>
    <message>
        <source>%1 in the 7 days before</source>
        <translation>%1 في الأيام السبعة السابقة</translation>
    </message>
    <message>
        <source>New fields a day, %1</source>
        <translation>الحقول الجديدة يوميًا، %1</translation>
    </message>
    <message>
        <source>All fields, %1</source>
        <translation>كل الحقول، %1</translation>
    </message>
    <message>
        <source>No events yet. Import an archive, or drop it here.</source>
        <translation>لا أحداث بعد. استورد أرشيفًا أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Reading events. Figures appear here as fields are found.</source>
        <translation>تجري قراءة الأحداث. تظهر الأرقام هنا كلما عُثر على حقول.</translation>
    </message>
    <message>
        <source>Times seen a day, by colour</source>
        <translation>مرات الظهور في اليوم حسب اللون</translation>
    </message>
    <message>
        <source>No field was seen in these days.</source>
        <translation>لم يظهر أي حقل في هذه الأيام.</translation>
    </message>
    <message>
        <source>Times seen a day, by colour, %1</source>
        <translation>مرات الظهور في اليوم حسب اللون، %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln field(s)</source>
        <translation>
            <numerusform>من أصل لا شيء</numerusform>
            <numerusform>من أصل حقل واحد</numerusform>
            <numerusform>من أصل حقلين</numerusform>
            <numerusform>من أصل %Ln حقول</numerusform>
            <numerusform>من أصل %Ln حقلًا</numerusform>
            <numerusform>من أصل %Ln حقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::OverviewPresenter</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى بها</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>New fields</source>
        <translation>الحقول الجديدة</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on the axis of a chart, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>12,304 events from 3 sources</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln حدث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدرين</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last import %2</source>
        <translation>%1، آخر استيراد %2</translation>
    </message>
    <message>
        <source>30 days up to %1</source>
        <translation>ثلاثون يومًا حتى %1</translation>
    </message>
</context>
<context>
    <name>pp::PassphraseDialog</name>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;عبارة المرور:</translation>
    </message>
    <message>
        <source>&amp;Open workspace</source>
        <translation>&amp;فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Enter the passphrase of %1. The system keychain keeps no key for it.</source>
        <translation>أدخل عبارة مرور %1. لا تحتفظ سلسلة مفاتيح النظام بمفتاح لها.</translation>
    </message>
</context>
<context>
    <name>pp::RejectionsDialog</name>
    <message>
        <source>What the import left out</source>
        <translation>ما استبعده الاستيراد</translation>
    </message>
    <message>
        <source>%1 lines were rejected; the first %2 are listed.</source>
        <translation>عدد الأسطر المرفوضة: %1، وهذه أول %2 منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were rejected. Everything else was imported.</source>
        <translation>
            <numerusform>لم يُرفض أي سطر. استُورد كل شيء.</numerusform>
            <numerusform>رُفض سطر واحد، واستُورد كل ما عداه.</numerusform>
            <numerusform>رُفض سطران، واستُورد كل ما عداهما.</numerusform>
            <numerusform>رُفضت %Ln أسطر، واستُورد كل ما عداها.</numerusform>
            <numerusform>رُفض %Ln سطرًا، واستُورد كل ما عداها.</numerusform>
            <numerusform>رُفض %Ln سطر، واستُورد كل ما عداها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all of them</source>
        <translation>ينسخ الأسطر المحددة، أو كل الأسطر إن لم يُحدد شيء</translation>
    </message>
</context>
<context>
    <name>pp::RescanPresenter</name>
    <message>
        <source>Scanning imported files again</source>
        <translation>يُعاد فحص الملفات المستوردة</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>البحث في مجلد…</translation>
    </message>
    <message>
        <source>The scan was stopped. What it had compared by then is kept; start it again for the rest.</source>
        <translation>أُوقف الفحص. يبقى ما قورن حتى ذلك الحين؛ ابدأه من جديد لما تبقى.</translation>
    </message>
</context>
<context>
    <name>pp::ReviewPresenter</name>
    <message numerus="yes">
        <source>Mark %Ln field(s) %1</source>
        <comment>%1 is a colour</comment>
        <translation>
            <numerusform>اختيار لون %1 لـ%Ln حقل</numerusform>
            <numerusform>اختيار لون %1 لحقل واحد</numerusform>
            <numerusform>اختيار لون %1 لحقلين</numerusform>
            <numerusform>اختيار لون %1 لـ%Ln حقول</numerusform>
            <numerusform>اختيار لون %1 لـ%Ln حقلًا</numerusform>
            <numerusform>اختيار لون %1 لـ%Ln حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln field(s) to the Inventory</source>
        <translation>
            <numerusform>إضافة %Ln حقل إلى الجرد</numerusform>
            <numerusform>إضافة حقل واحد إلى الجرد</numerusform>
            <numerusform>إضافة حقلين إلى الجرد</numerusform>
            <numerusform>إضافة %Ln حقول إلى الجرد</numerusform>
            <numerusform>إضافة %Ln حقلًا إلى الجرد</numerusform>
            <numerusform>إضافة %Ln حقل إلى الجرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclassify %Ln field(s) %1</source>
        <comment>%1 is a colour</comment>
        <translation>
            <numerusform>إعادة تصنيف %Ln حقل بلون %1</numerusform>
            <numerusform>إعادة تصنيف حقل واحد بلون %1</numerusform>
            <numerusform>إعادة تصنيف حقلين بلون %1</numerusform>
            <numerusform>إعادة تصنيف %Ln حقول بلون %1</numerusform>
            <numerusform>إعادة تصنيف %Ln حقلًا بلون %1</numerusform>
            <numerusform>إعادة تصنيف %Ln حقل بلون %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %Ln field(s) to the Inbox</source>
        <translation>
            <numerusform>إعادة %Ln حقل إلى الوارد</numerusform>
            <numerusform>إعادة حقل واحد إلى الوارد</numerusform>
            <numerusform>إعادة حقلين إلى الوارد</numerusform>
            <numerusform>إعادة %Ln حقول إلى الوارد</numerusform>
            <numerusform>إعادة %Ln حقلًا إلى الوارد</numerusform>
            <numerusform>إعادة %Ln حقل إلى الوارد</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation>إزالة ملاحظة الحقل %1</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>تغيير ملاحظة الحقل %1</translation>
    </message>
</context>
<context>
    <name>pp::RowsModel</name>
    <message>
        <source>(%1 without a name)</source>
        <comment>an event of this type</comment>
        <translation>(%1 بلا اسم)</translation>
    </message>
    <message>
        <source>%1 · %2 · proposes %3</source>
        <comment>email · Key, exactly · proposes Yellow</comment>
        <translation>%1 · %2 · اللون المقترح: %3</translation>
    </message>
    <message>
        <source>Score %1 · hit %2 of %3 · confidence %4</source>
        <translation>الدرجة %1 · المطابق %2 من %3 · الثقة %4</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>قاعدة الكشف</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Times seen</source>
        <translation>مرات الظهور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>%1 to review, %2 decided</source>
        <translation>بانتظار المراجعة: %1، محسومة: %2</translation>
    </message>
    <message>
        <source>On</source>
        <comment>what was changed</comment>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>%1
Key: %2</source>
        <comment>a source and its key</comment>
        <translation>%1
المفتاح: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>%1 different events</source>
        <translation>عدد الأحداث المختلفة: %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>اكتمل في %1</translation>
    </message>
    <message>
        <source>Import the file again to go on where it stopped. Nothing is counted twice.</source>
        <translation>استورد الملف مجددًا للمتابعة من حيث توقف. لا يُحتسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 read, decompressed</source>
        <translation>المقروء بعد فك الضغط: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1، العنصر %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and what it changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>قاعدة الكشف</translation>
    </message>
    <message>
        <source>Matches on</source>
        <translation>تطابق</translation>
    </message>
    <message>
        <source>Default classification</source>
        <translation>التصنيف الافتراضي</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>فئة البيانات</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>تبحث عن</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
</context>
<context>
    <name>pp::RowsView</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>pp::Settings</name>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>كألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Show the pages at the side as icons only</source>
        <translation>إظهار الصفحات في الشريط الجانبي كأيقونات فقط</translation>
    </message>
    <message>
        <source>Show the details of the selected field</source>
        <translation>إظهار تفاصيل الحقل المحدد</translation>
    </message>
    <message>
        <source>Open the workspaces of the last time at start</source>
        <translation>فتح مساحات عمل المرة السابقة عند بدء التشغيل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>A workspace whose key is not in the system keychain asks for its passphrase.</source>
        <translation>تُطلب عبارة المرور لكل مساحة عمل ليس مفتاحها في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Go on where I left a workspace</source>
        <translation>المتابعة من حيث غادرت مساحة العمل</translation>
    </message>
    <message>
        <source>The page, the filters and the selection are kept in the workspace itself, encrypted.</source>
        <translation>تُحفظ الصفحة والتصفية والتحديد مشفرة في مساحة العمل نفسها.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>In force from the next start of the program.</source>
        <translation>يسري من التشغيل التالي للبرنامج.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>pp::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Sets everything on this page to what the program came with; shortcuts stay</source>
        <translation>يعيد كل ما في هذه الصفحة إلى قيمه الأصلية؛ وتبقى الاختصارات كما هي</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>إعادة ضبط: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>لا إعداد مطابق.</translation>
    </message>
</context>
<context>
    <name>pp::Shortcuts</name>
    <message>
        <source>%1 moves, selects or edits in lists and text.</source>
        <translation>المفتاح %1 مخصص للتنقل أو التحديد أو التحرير في القوائم والنصوص.</translation>
    </message>
    <message>
        <source>%1 opens a menu.</source>
        <translation>الاختصار %1 يفتح قائمة.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>A shortcut is one key, alone or with Ctrl, Alt or Shift, not several after another.</source>
        <translation>الاختصار مفتاح واحد، وحده أو مع Ctrl أو Alt أو Shift، لا عدة مفاتيح متتالية.</translation>
    </message>
    <message>
        <source>Changed; the program comes without a shortcut here</source>
        <translation>مُعدَّل؛ لا اختصار افتراضيًا هنا</translation>
    </message>
    <message>
        <source>Changed; the program comes with %1</source>
        <translation>مُعدَّل؛ الاختصار الافتراضي %1</translation>
    </message>
</context>
<context>
    <name>pp::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>البحث في الأوامر والاختصارات</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>Gives every command the shortcut it came with</source>
        <translation>يعيد لكل أمر اختصاره الأصلي</translation>
    </message>
    <message>
        <source>New shortcut; press its keys</source>
        <translation>اختصار جديد؛ اضغط مفاتيحه</translation>
    </message>
    <message>
        <source>&amp;Set shortcut</source>
        <translation>&amp;تعيين الاختصار</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>Leaves this command without a shortcut</source>
        <translation>يترك هذا الأمر بلا اختصار</translation>
    </message>
    <message>
        <source>Gives this command the shortcut it came with</source>
        <translation>يعيد لهذا الأمر اختصاره الأصلي</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Setting it here takes it from there.</source>
        <translation>الاختصار %1 مخصص للأمر «%2». تعيينه هنا يلغيه هناك.</translation>
    </message>
</context>
<context>
    <name>pp::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>a number to press, and a workspace</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>مساحة العمل %1</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Inbox, %1 to review</source>
        <translation>الوارد، %1 بانتظار المراجعة</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الكشف</translation>
    </message>
</context>
<context>
    <name>pp::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>What sends events</source>
        <translation>ما يرسل الأحداث</translation>
    </message>
    <message>
        <source>Show its fields</source>
        <translation>عرض حقوله</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>ما استُورد</translation>
    </message>
    <message>
        <source>Show rejected lines</source>
        <translation>عرض الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Rename a source</source>
        <translation>إعادة تسمية مصدر</translation>
    </message>
    <message>
        <source>Name of the source with the key %1:</source>
        <translation>اسم المصدر ذي المفتاح %1:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has sent events yet. Import an archive: sources appear with their events.</source>
        <translation>لم تُرسَل أي أحداث بعد. استورد أرشيفًا: تظهر المصادر مع أحداثها.</translation>
    </message>
    <message>
        <source>Reading events. Sources appear here as they are found.</source>
        <translation>تجري قراءة الأحداث. تظهر المصادر هنا فور العثور عليها.</translation>
    </message>
    <message>
        <source>Select a source first</source>
        <translation>حدد مصدرًا أولًا</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>مساحة العمل هذه للقراءة فقط</translation>
    </message>
    <message>
        <source>Shows the fields that this source sends</source>
        <translation>يعرض الحقول التي يرسلها هذا المصدر</translation>
    </message>
    <message>
        <source>Shows the lines that were no events, with the reason of each</source>
        <translation>يعرض الأسطر التي ليست أحداثًا، مع سبب رفض كل منها</translation>
    </message>
    <message>
        <source>This import rejected nothing</source>
        <translation>لم يرفض هذا الاستيراد شيئًا</translation>
    </message>
</context>
<context>
    <name>pp::SourcesPresenter</name>
    <message>
        <source>Change the source %1</source>
        <translation>تغيير المصدر %1</translation>
    </message>
</context>
<context>
    <name>pp::StartPage</name>
    <message>
        <source>Privacy Portal</source>
        <translation>Privacy Portal</translation>
    </message>
    <message>
        <source>Finds the personal data in your event stream, and keeps the inventory of what you decided about it. Everything stays in an encrypted workspace on this computer.</source>
        <translation>يعثر على البيانات الشخصية في تدفق أحداثك، ويحفظ جرد ما قررته بشأنها. ويبقى كل شيء في مساحة عمل مشفرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>مساحات العمل الأخيرة</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a workspace file and its folder</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>pp::Timeline</name>
    <message>
        <source>%1, the hour from %2</source>
        <comment>a date and a time</comment>
        <translation>%1، الساعة التي تبدأ في %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on the axis of a chart, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>The 7 days from %1</source>
        <translation>الأيام السبعة ابتداءً من %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other source(s)</source>
        <translation>
            <numerusform>لا مصادر أخرى</numerusform>
            <numerusform>مصدر واحد آخر</numerusform>
            <numerusform>مصدران آخران</numerusform>
            <numerusform>%Ln مصادر أخرى</numerusform>
            <numerusform>%Ln مصدرًا آخر</numerusform>
            <numerusform>%Ln مصدر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
</context>
<context>
    <name>pp::TourDialog</name>
    <message>
        <source>Import events</source>
        <translation>استيراد الأحداث</translation>
    </message>
    <message>
        <source>Drop archive files on the window. They are read on this computer, and what is found is kept in one encrypted file.</source>
        <translation>أفلت ملفات الأرشيف على النافذة. تُقرأ على هذا الحاسوب، ويُحفظ ما يُعثر عليه في ملف واحد مشفر.</translation>
    </message>
    <message>
        <source>Review the Inbox</source>
        <translation>مراجعة الوارد</translation>
    </message>
    <message>
        <source>Every new field waits there with a recommended colour. Press R, Y or G to choose another one, and A to add it to the Inventory.</source>
        <translation>ينتظر فيه كل حقل جديد بلون موصى به. اضغط R أو Y أو G لاختيار لون آخر، و A لإضافة الحقل إلى الجرد.</translation>
    </message>
    <message>
        <source>Keep the Inventory</source>
        <translation>إدارة الجرد</translation>
    </message>
    <message>
        <source>A field is decided once, for every source and event. The Inventory can be searched, changed and saved as CSV.</source>
        <translation>يُحسم الحقل مرة واحدة لكل المصادر والأحداث. ويمكن البحث في الجرد وتغييره وحفظه بتنسيق CSV.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا شيء يضيع</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last step. Every decision is written to an audit log.</source>
        <translation>يتيح Ctrl+Z التراجع عن آخر خطوة. ويُدوَّن كل قرار في سجل تدقيق.</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>كل شيء من لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command by its name. F1 explains the page you are on.</source>
        <translation>يعثر Ctrl+K على أي أمر باسمه. ويشرح F1 الصفحة التي أنت فيها.</translation>
    </message>
    <message>
        <source>Welcome to Privacy Portal</source>
        <translation>مرحبًا بك في Privacy Portal</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>إلقاء نظرة أولًا</translation>
    </message>
</context>
<context>
    <name>pp::Workspace</name>
    <message>
        <source>The workspace is closed.</source>
        <translation>مساحة العمل مغلقة.</translation>
    </message>
    <message>
        <source>Opening the workspace was stopped.</source>
        <translation>أُوقف فتح مساحة العمل.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>الملف «%1» موجود بالفعل.</translation>
    </message>
    <message>
        <source>The system keychain has no key that fits “%1”, or it is locked.</source>
        <translation>لا يوجد في سلسلة مفاتيح النظام مفتاح مطابق للملف «%1»، أو أنها مقفلة.</translation>
    </message>
</context>
<context>
    <name>pp::WorkspacePage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what is searched, and the shortcut that leads there</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pp::WorkspacePresenter</name>
    <message>
        <source>The filter “%1” is removed.</source>
        <translation>أُزيلت التصفية «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تُراجع عنه: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
</context>
<context>
    <name>pp::desktop::Desktop</name>
    <message>
        <source>The key file could not be read, or its first line is empty.</source>
        <translation>تعذرت قراءة ملف المفتاح، أو أن سطره الأول فارغ.</translation>
    </message>
</context>
<context>
    <name>pp::desktop::SampleWorkspace</name>
    <message>
        <source>The sample data could not be written: %1</source>
        <translation>تعذرت كتابة البيانات النموذجية: %1</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the sample data: %1</source>
        <translation>تعذر إنشاء مجلد مؤقت للبيانات النموذجية: %1</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>مساحة عمل نموذجية</translation>
    </message>
    <message>
        <source>Writing sample data</source>
        <translation>كتابة البيانات النموذجية</translation>
    </message>
</context>
<context>
    <name>pp::text</name>
    <message>
        <source>Chosen colour</source>
        <translation>اللون المختار</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Lines rejected</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a value that is not there</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Marked a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>Added to the Inventory</source>
        <translation>إضافة إلى الجرد</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>إعادة تصنيف</translation>
    </message>
    <message>
        <source>Returned to the Inbox</source>
        <translation>إعادة إلى الوارد</translation>
    </message>
    <message>
        <source>Undid or redid a decision</source>
        <translation>تراجع عن قرار أو إعادته</translation>
    </message>
    <message>
        <source>Changed the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Revealed an example</source>
        <translation>كشف محتوى مثال</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Added a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Changed a source</source>
        <translation>تغيير مصدر</translation>
    </message>
    <message>
        <source>Added a write key</source>
        <translation>إضافة مفتاح كتابة</translation>
    </message>
    <message>
        <source>Revoked a write key</source>
        <translation>إبطال مفتاح كتابة</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>إنشاء مساحة العمل</translation>
    </message>
    <message>
        <source>Changed the workspace&apos;s key</source>
        <translation>تغيير مفتاح مساحة العمل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was set, and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a colour before and after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what changed, from and to</comment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a hundred</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>قبل أقل من شهر</numerusform>
            <numerusform>قبل شهر واحد</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %Ln أشهر</numerusform>
            <numerusform>قبل %Ln شهرًا</numerusform>
            <numerusform>قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>قبل أقل من سنة</numerusform>
            <numerusform>قبل سنة واحدة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %Ln سنوات</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>least restricted</source>
        <translation>الأقل تقييدًا</translation>
    </message>
    <message>
        <source>moderately restricted</source>
        <translation>مقيّد باعتدال</translation>
    </message>
    <message>
        <source>highly restricted</source>
        <translation>مقيّد بشدة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Value, pattern</source>
        <translation>القيمة، نمط</translation>
    </message>
    <message>
        <source>Key, exactly</source>
        <translation>المفتاح، تطابق تام</translation>
    </message>
    <message>
        <source>Key, similar</source>
        <translation>المفتاح، تشابه</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>matcher name and its confidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>the first, and how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Web</source>
        <comment>a kind of source</comment>
        <translation>ويب</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>a kind of source</comment>
        <translation>جوال</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a kind of source</comment>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Cloud event</source>
        <comment>a kind of source</comment>
        <translation>حدث سحابي</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new field(s)</source>
        <translation>
            <numerusform>لا حقول جديدة</numerusform>
            <numerusform>حقل جديد واحد</numerusform>
            <numerusform>حقلان جديدان</numerusform>
            <numerusform>%Ln حقول جديدة</numerusform>
            <numerusform>%Ln حقلًا جديدًا</numerusform>
            <numerusform>%Ln حقل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>لا أسطر مرفوضة</numerusform>
            <numerusform>سطر مرفوض واحد</numerusform>
            <numerusform>سطران مرفوضان</numerusform>
            <numerusform>%Ln أسطر مرفوضة</numerusform>
            <numerusform>%Ln سطرًا مرفوضًا</numerusform>
            <numerusform>%Ln سطر مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>لا ملفات متخطاة</numerusform>
            <numerusform>ملف متخطى واحد</numerusform>
            <numerusform>ملفان متخطيان</numerusform>
            <numerusform>%Ln ملفات متخطاة</numerusform>
            <numerusform>%Ln ملفًا متخطى</numerusform>
            <numerusform>%Ln ملف متخطى</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished: %1</source>
        <translation>اكتمل الاستيراد: %1</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>from a passphrase</source>
        <translation>من عبارة مرور</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes that are listed</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and its environment</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words that are listed</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>First seen on %1 or later</source>
        <translation>أول ظهور في %1 أو بعده</translation>
    </message>
    <message>
        <source>First seen on %1 or before</source>
        <translation>أول ظهور في %1 أو قبله</translation>
    </message>
    <message>
        <source>First seen on %1</source>
        <translation>أول ظهور في %1</translation>
    </message>
    <message>
        <source>First seen from %1 to %2</source>
        <translation>أول ظهور من %1 إلى %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Default, replaced</source>
        <comment>the state of a matcher</comment>
        <translation>افتراضية، مستبدلة</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the state of a matcher</comment>
        <translation>افتراضية</translation>
    </message>
    <message>
        <source>Default, off</source>
        <comment>the state of a matcher</comment>
        <translation>افتراضية، متوقفة</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>the state of a matcher</comment>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Custom, off</source>
        <comment>the state of a matcher</comment>
        <translation>خاصة، متوقفة</translation>
    </message>
    <message>
        <source>A custom matcher has its name and takes its place.</source>
        <translation>تحمل قاعدة كشف خاصة اسمها وتحل محلها.</translation>
    </message>
    <message>
        <source>It is switched off and detects nothing.</source>
        <translation>هي متوقفة ولا تكتشف شيئًا.</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>تأتي مع البرنامج.</translation>
    </message>
    <message>
        <source>It belongs to this workspace.</source>
        <translation>تخص مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Newly detected</source>
        <translation>تُكتشف حديثًا</translation>
    </message>
    <message>
        <source>No longer detected</source>
        <translation>لم تعد تُكتشف</translation>
    </message>
    <message>
        <source>Was decided %1</source>
        <comment>%1 is a colour</comment>
        <translation>تقرر: %1</translation>
    </message>
    <message numerus="yes">
        <source>Detects %Ln field(s).</source>
        <translation>
            <numerusform>لا تكتشف أي حقل.</numerusform>
            <numerusform>تكتشف حقلًا واحدًا.</numerusform>
            <numerusform>تكتشف حقلين.</numerusform>
            <numerusform>تكتشف %Ln حقول.</numerusform>
            <numerusform>تكتشف %Ln حقلًا.</numerusform>
            <numerusform>تكتشف %Ln حقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %Ln field(s).</source>
        <translation>
            <numerusform>الجديد: لا حقول.</numerusform>
            <numerusform>الجديد: حقل واحد.</numerusform>
            <numerusform>الجديد: حقلان.</numerusform>
            <numerusform>الجديد: %Ln حقول.</numerusform>
            <numerusform>الجديد: %Ln حقلًا.</numerusform>
            <numerusform>الجديد: %Ln حقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer: %Ln field(s).</source>
        <translation>
            <numerusform>لم تعد: لا حقول.</numerusform>
            <numerusform>لم تعد: حقل واحد.</numerusform>
            <numerusform>لم تعد: حقلان.</numerusform>
            <numerusform>لم تعد: %Ln حقول.</numerusform>
            <numerusform>لم تعد: %Ln حقلًا.</numerusform>
            <numerusform>لم تعد: %Ln حقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contradicts %Ln decision(s).</source>
        <translation>
            <numerusform>لا تخالف أي قرار.</numerusform>
            <numerusform>تخالف قرارًا واحدًا.</numerusform>
            <numerusform>تخالف قرارين.</numerusform>
            <numerusform>تخالف %Ln قرارات.</numerusform>
            <numerusform>تخالف %Ln قرارًا.</numerusform>
            <numerusform>تخالف %Ln قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches on</source>
        <translation>تطابق</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>فئة البيانات</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Confidence that counts</source>
        <translation>درجة الثقة المحتسبة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Added a matcher</source>
        <translation>أُضيفت قاعدة كشف</translation>
    </message>
    <message>
        <source>Changed a matcher</source>
        <translation>تغيّرت قاعدة كشف</translation>
    </message>
    <message>
        <source>Deleted a matcher</source>
        <translation>حُذفت قاعدة كشف</translation>
    </message>
    <message>
        <source>Moved a matcher</source>
        <translation>نُقلت قاعدة كشف</translation>
    </message>
    <message>
        <source>Changed the confidence that counts</source>
        <translation>تغيّرت درجة الثقة المحتسبة</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %Ln event(s) kept as example(s).</source>
        <translation>
            <numerusform>لم يُحفظ أي حدث مثالًا، فلا تقدير.</numerusform>
            <numerusform>مقدَّر من حدث واحد محفوظ مثالًا.</numerusform>
            <numerusform>مقدَّر من حدثين محفوظين مثالين.</numerusform>
            <numerusform>مقدَّر من %Ln أحداث محفوظة أمثلةً.</numerusform>
            <numerusform>مقدَّر من %Ln حدثًا محفوظًا أمثلةً.</numerusform>
            <numerusform>مقدَّر من %Ln حدث محفوظ أمثلةً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 ns a byte, with a program of %2 steps.</source>
        <translation>يستغرق %1 نانوثانية لكل بايت، ببرنامج من %2 خطوة.</translation>
    </message>
    <message>
        <source>That is slow: every import will take longer. Long repetitions such as {1,200} make it so.</source>
        <translation>هذا بطيء: سيستغرق كل استيراد وقتًا أطول. والسبب تكرارات طويلة مثل {1,200}.</translation>
    </message>
    <message>
        <source>Fields seen before cannot be told, because no event is kept as an example. New events are detected.</source>
        <translation>لا يمكن القول شيئًا عن الحقول المرصودة من قبل لأنه لا يُحتفظ بأي حدث مثالًا. أما الأحداث الجديدة فتُكشف.</translation>
    </message>
    <message>
        <source>Keeps examples of events</source>
        <translation>يحتفظ بأمثلة من الأحداث</translation>
    </message>
    <message>
        <source>Changed whether examples of events are kept</source>
        <translation>تغيير ما إذا كان يُحتفظ بأمثلة من الأحداث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) no longer estimated</source>
        <translation>
            <numerusform>حقول لم تعد مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لم تعد مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لم تعد مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لم تعد مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لم تعد مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لم تعد مقدَّرة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) still estimated</source>
        <translation>
            <numerusform>حقول لا تزال مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لا تزال مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لا تزال مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لا تزال مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لا تزال مقدَّرة: %Ln</numerusform>
            <numerusform>حقول لا تزال مقدَّرة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>ملفات تُركت: %Ln</numerusform>
            <numerusform>ملفات تُركت: %Ln</numerusform>
            <numerusform>ملفات تُركت: %Ln</numerusform>
            <numerusform>ملفات تُركت: %Ln</numerusform>
            <numerusform>ملفات تُركت: %Ln</numerusform>
            <numerusform>ملفات تُركت: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned again: %1.</source>
        <translation>فُحصت من جديد: %1.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Fields changed</source>
        <translation>الحقول المتغيّرة</translation>
    </message>
    <message>
        <source>Scanned imported files again</source>
        <translation>أعاد فحص الملفات المستوردة</translation>
    </message>
    <message>
        <source>%1 events, %2 a second</source>
        <translation>الأحداث: %1 (%2 في الثانية)</translation>
    </message>
</context>
</TS>
