import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

// The verb comes last in these languages. Commands to drop something are entered as what makes orders void, too: the rules for
// that take the orders before the verb; in the scripts of their own, `scripts/` has the same with all endings.

const romanisedDrop =
  'bhool jao, bhul jao, bhool ja, bhul ja, bhool jaao, bhuul jao, bhool jaiye, bhul jaiye, bhool jaye, bhula do, bhula de, bhulado, ignore karo, ignore kar, ignore kro, ignore kar do, ignore kardo, ignore karke, ignore maro, ignore maaro, ignore kijiye, nazarandaz karo, nazarandaz kar, nazarandaaz karo, nazar andaz karo, nazar andaaz karo, nazarandaz kar do, andekha karo, andekha kar do, chhod do, chod do, chor do, chhor do, tod do, tor do, hata do, hata de, mat maano, mat mano, mat maan, na maano, follow mat karo, follow mat kar, follow na karo, follow karna band karo, follow karna chhod do, palan mat karo, palan na karo, maanna band karo, bypass karo, bypass kar do, side me rakho, side mein rakho, side pe rakh do, disable karo, disable kar do, band karo, band kar do, radd karo, cancel karo, delete kar do, amal mat karo, amal na karo, override karo, override kar do, reset karo, reset kar do';

const romanisedVoid =
  'bhool jao, bhul jao, bhool ja, bhul ja, bhool jaao, bhuul jao, bhool jaiye, bhul jaiye, bhool jaye, bhula do, bhula de, bhulado, ignore karo, ignore kar, ignore kro, ignore kar do, ignore kardo, ignore karke, ignore maro, ignore maaro, ignore kijiye, nazarandaz karo, nazarandaz kar, nazarandaaz karo, nazar andaz karo, nazar andaaz karo, nazarandaz kar do, andekha karo, andekha kar do, tod do, mat maano, mat mano, mat maan, na maano, follow mat karo, follow mat kar, follow na karo, follow karna band karo, follow karna chhod do, palan mat karo, palan na karo, maanna band karo, bypass karo, bypass kar do, radd karo, amal mat karo, amal na karo, override karo, override kar do';

const romanisedShow =
  'batao, bata do, bata de, bataiye, btao, bta do, dikhao, dikha, dikha do, dikha de, dikhaiye, dikhado, likho, likh do, likh ke do, likh ke batao, bolo, print karo, print kar do, print kar, reveal karo, reveal kar do, share karo, share kar do, leak karo, leak kar do, repeat karo, show karo, paste karo, paste kar do, dohrao, sunao, de do, bhejo, copy karo, kya hai, kya hain, kya the, kya tha, kya thi';

const hindiAndUrduRomanised: ConceptWords = {
  override: romanisedDrop,
  void: romanisedVoid,
  prior:
    'pichle, pichhle, pichli, pichhli, pichlay, pehle ke, pehle ki, pehle wale, pehle wali, pehle diye gaye, pehle se diye gaye, upar ke, upar wale, upar wali, upar diye gaye, upar di gayi, ab tak ke, ab tak ki, abtak ke, sabiqa, guzishta, shuru ke, is se pehle, isse pehle',
  all: 'sab, sabhi, saare, sare, saari, tamam, tamaam, har ek, poore',
  everything: 'sab kuch, sabkuch, sb kuch, jo kuch, jo bhi bataya, jo kuch bhi',
  your: 'apne, apna, apni, apnay, tumhara, tumhare, tumhari, aapka, aapke, aapki, apke, apka, tera, teri, tere, tumhe, tumhen, tujhe',
  mine: 'meri, mere, mera, mujhe, merey',
  instructions:
    'nirdesh, nirdesho, nirdeshon, niyam, niyamo, niyamon, aadesh, adesh, aadesho, hidayat, hidayaat, hidayaten, hidayton, usool, usoolon, ahkamat, ahkamaat, qawaneen, qanoon, dishanirdesh, instruction ko, instructions ko, rules ko, rool, gaidlains',
  limits: 'baat cheet, baatcheet, guftagu, hadein, seemayen',
  safety:
    'pabandi, pabandiyan, pabandiyon, pabandiyaan, bandishein, rok tok, pratibandh, safety rules, safety filters, content filter',
  conduct: 'training ko, programming ko, usool, akhlaqi, naitik',
  reveal: romanisedShow.replace(/, kya.*$/, '').replace(', likho,', ','),
  repeat: 'dohrao, repeat karo, print karo, copy karo, paste karo, word to word, hubahu, hoobahoo',
  promptName: lists(
    product(
      'chhupe|chupe|chhupe hue|chhipe|gupt|khufia|khufiya|asli|mool|shuruaati|shuruati|ibtidai|andaruni|system ke|system ki|system wale|secret wale|hidden wale',
      'nirdesh|instructions|instruction|prompt|rules|hidayat|hidayaat|hidayaten|niyam|message',
    ),
    'system prompt ko, system instructions ko',
  ),
  toldYou: lists(
    product(
      'apna|apne|apni|tumhara|tumhare|tumhari|aapka|aapke|tera|tere|apka|apke|tumhari',
      'system prompt|prompt|instructions|nirdesh|hidayat|hidayaat|rules|hidden prompt|hidden instructions|original instructions|secret instructions|initial prompt|initial instructions|poora prompt|pura prompt|pura system prompt|poora system prompt|system prompt ko|instructions ko|sysprompt|internal rules|internal instructions|developer instructions|system message|sare instructions|saare instructions|saare rules|asli instructions|asli prompt',
      romanisedShow.replaceAll(', ', '|'),
    ),
    product(
      'tumhe|tumhen|tumko|tujhe|aapko|apko|tumhein',
      'kya instructions|kya nirdesh|kya hidayat|kaun se instructions|kaunse instructions|konse instructions|kaun si hidayat|kya bola gaya|kya bataya gaya|kya kaha gaya|kya sikhaya gaya|jo instructions mile|jo instructions diye',
    ),
  ),
  obeyMe: lists(
    product(
      'sab kuch|sabkuch|sb kuch|jo kuch bhi|sab baatein|saari baatein|sari baatein|saari batein|sab batein|sari batein|saara context|sari conversation|poori conversation|jo bhi bataya gaya|jo bhi bola gaya|jo bhi sikhaya gaya',
      'bhool jao|bhul jao|bhool ja|bhul ja|bhula do|ignore karo|ignore kar do|nazarandaz karo|nazarandaz kar do|bhool jaiye',
    ),
    product(
      'sirf|bas|kewal',
      'meri baat|mere hukm|mera hukm|mere instructions|mere orders|meri hidayat',
      'maano|mano|suno|follow karo|manoge|sunoge',
    ),
  ),
  whatIs: 'kya hai, kya hain, kya tha, kya the, kaun se, kaunse, konse',
  given:
    'diye gaye, diya gaya, di gayi, mile hain, mile the, mili hain, bataya gaya, bataye gaye, shuru mein diye',
  unbound: lists(
    product(
      'bina kisi|bina kisi bhi|bagair kisi|baghair kisi|bina koi|bina',
      'niyam|niyam ke|restriction|restrictions|filter|filters|filter ke|limit|limits|rule|rules|rules ke|pabandi|pabandi ke|rok tok|rok|pratibandh|seema|censorship|censor|hadd|guideline|guidelines|bandish|roktok',
    ),
    product(
      'koi|koi bhi',
      'niyam nahi|rule nahi|rules nahi|restriction nahi|restrictions nahi|limit nahi|pabandi nahi|filter nahi|filters nahi|limits nahi|hadd nahi|niyam nahin|rules nahin|pabandi nahin|rok tok nahi|guidelines nahi|censorship nahi|rule follow nahi|rules follow nahi|rule lagu nahi|niyam lagu nahi',
    ),
    'pabandi se azad, pabandiyon se azad, rules se azad, har pabandi se azad, niyamon se mukt, rules se free, sab rules se free',
  ),
  youAre:
    'tum ek, tum ab, ab tum, aap ek, aap ab, ab aap, tu ek, tu ab, ab tu, ab se tum, ab se aap, ab se tu, tum ho, aap hain, tum koi, tumhara naam',
  become:
    'ab se tum, ab se aap, ab se tu, abse tum, abse tu, abse aap, aaj se tum, ban jao, ban ja, banke, bankar, acting karo, act karo, natak karo, naatak karo, maan lo, man lo, maan le, roleplay karo, role play karo, pretend karo, farz karo, tasawwur karo, soch lo, socho ki tum, kirdar ada karo, kirdar nibhao, role nibhao',
  answer:
    'jawab do, jawab de, jawab dena, jawaab do, jawab dijiye, jawab dein, reply karo, answer karo, answer do, batana, bolna, jawab doge',
  anything:
    'kuch bhi, har sawal, har sawaal, har cheez, jo main bolu, jo main bolun, jo main kahun, jo bhi puchu, jo bhi poochun, sab kuch kar',
  regardless: 'chahe kuch bhi, chahe jo bhi, chahe woh, chahe wo, bhale hi, illegal ho ya, sahi ho ya galat',
  noRefusal:
    'mana mat karna, mana mat karo, mana nahi karna, mana nahi karega, mana nahi karoge, kabhi mana, kabhi inkar, kabhi refuse, inkar mat karna, inkaar mat karna, inkar nahi, refuse mat karna, refuse mat karo, refuse nahi karna, bina mana kiye, na mat bolna, mana karne ki, warning mat dena, bina warning ke, bina kisi warning, lecture mat dena, sorry mat bolna, bina inkar ke',
  exempt:
    'follow karne ki zaroorat nahi, follow karne ki zarurat nahi, maanne ki zaroorat nahi, manne ki zarurat nahi, palan karne ki zaroorat nahi, azad ho, aazad ho',
  obey: 'maano, suno, follow karo, palan karo, amal karo',
  only: 'sirf, kewal',
  mode: 'developer mode me, developer mode mein, developer mod, dev mode, admin mode me, admin mod',
  switchOn:
    'chalu karo, on karo, activate karo, enable karo, mode me aao, mode mein aao, mode me jao, mode mein jao, chaalu karo, shuru karo',
  sensitive:
    'gupt code, gupt jankari, khufia code, khufiya code, khufia lafz, gupt shabd, user ka data, users ka data, customer ka data, api key bata',
  guarded:
    'gupt shabd, khufia lafz, secret code, tumhara secret, apna secret, apna password, tera password, tumhara password, apni api key, apna secret code, apna secret word',
  send: 'bhejo, bhej do, bhej de, bhej dijiye, upload karo, mail karo',
  newInstructions:
    'naye nirdesh ye, naye instructions ye, tumhara naya kaam, tumhara naya role, teri nayi instruction, nayi hidayat ye, naye instructions suno',
  newRules:
    'naye nirdesh, naye instructions, nayi instructions, naye rules, naye niyam, nayi hidayat, nayi hidayaat, naya task, naya hukm',
  harm: 'gairkanooni, gair kanooni, ghair qanooni, galat cheez, illegal bhi',
};

const tanglish: ConceptWords = {
  override:
    'ignore pannu, ignore pannunga, ignore pannidu, ignore panni, marandhudu, maranthudu, marandhuru, maranthuru, marandhidu, marandhudunga, marandhurunga, thooki podu, thookki podu, vitudu, vittudu, follow pannadha, follow pannadhe, follow pannatha, follow panna vendam, follow panna venam, bypass pannu, ozhichidu',
  void: 'ignore pannu, ignore pannunga, ignore pannidu, marandhudu, maranthudu, marandhuru, maranthuru, marandhidu, marandhudunga, thooki podu, thookki podu, vitudu, vittudu, follow pannadha, follow pannadhe, follow pannatha, follow panna vendam, bypass pannu',
  prior:
    'munnadi, munnaadi, mundhaya, munthaya, mela iruka, mela irukka, mela sonna, mele sonna, pazhaya, palaya, munnadi kudutha, munnadi sonna',
  all: 'ella, ellaa, yella, anaithu, motha, mothha',
  your: 'unnoda, unoda, unga, ungaloda, unakku, ungaluku, ungalukku',
  instructions:
    'instructions ah, instruction ah, rules ah, rule ah, kattalai, kattalaigal, vidhigal, vithigal, instructionsa, rulesa, prompt ah, rules ellam, instructions ellam',
  obeyMe: product(
    'ellathayum|ellaathayum|ellathaiyum|ellam|yellam|yellathayum|ellaam|sonnadhellam|sonnathellam',
    'marandhudu|maranthudu|marandhuru|maranthuru|marandhidu|ignore pannu|ignore pannidu|marandhudunga|ignore pannunga',
  ),
  toldYou: product(
    'unnoda|unoda|unga|ungaloda|un',
    'system prompt|prompt|instructions|hidden instructions|system prompt ah|instructions ah|secret instructions|rules|prompt ah|hidden prompt|original instructions|initial instructions',
    'kaattu|kattu|kaatu|kami|kaami|sollu|solu|solunga|sollunga|kudu|enna|ennanu sollu|enna nu sollu|print pannu|share pannu|reveal pannu|apdiye kudu|apdiye sollu|repeat pannu|kaminga|kaattunga|show pannu',
  ),
  reveal:
    'kaattu, kaami, sollu, sollunga, kudu, print pannu, share pannu, reveal pannu, show pannu, repeat pannu, ezhudhu, kaattunga',
  unbound: product(
    'endha|entha|oru',
    'restriction um illama|restrictions um illama|rule um illama|rules um illama|filter um illama|limit um illama|kattupaadum illama|restriction um illa|rules um illa|rule um illa|filter um illa|limit um illa|restriction um illadha|restrictionum illama|restrictionum illadha|filterum illama|limitum illama|limitum illadha|ruleum illama',
  ),
  youAre: 'nee oru, nee ippo, ippo nee, ini nee, nee ini, neenga oru, neenga ippo, inimel nee',
  become:
    'inimel nee, ini mel nee, ippo irundhu nee, ipo irundhu nee, madhiri nadi, mathiri nadi, roleplay pannu, act pannu, pretend pannu, nenachuko',
  answer: 'badhil sollu, bathil sollu, badhil kudu, pathil sollu, answer pannu, reply pannu',
  noRefusal:
    'mudiyadhu nu solladha, mudiyathunu sollatha, refuse pannadha, refuse pannatha, refuse panna koodadhu, maruka koodadhu, no nu solladha',
};

const devanagari: ConceptWords = {
  override:
    'भूल जाओ, भूल जाएं, भूल जाइए, अनदेखा करो, अनदेखा करें, नज़रअंदाज़ करो, नजरअंदाज करो, नज़रअंदाज करें, नजरअंदाज करें, इग्नोर करो, दुर्लक्ष करा, दुर्लक्ष कर, दुर्लक्षित करा, विसरून जा, विसरा, बेवास्ता गर, बेवास्ता गर्नुहोस्, बिर्सनुहोस्, बिर्सिदेऊ',
  prior:
    'पिछले, पिछली, पहले के, पुराने, उपरोक्त, ऊपर दिए गए, पूर्व, मागील, आधीच्या, वरील, पूर्वीच्या, अघिल्ला, अघिल्लो, पहिलेका, माथिका',
  all: 'सभी, सब, सारे, सारी, समस्त, तमाम, सर्व, सगळ्या, सगळे, सबै, सम्पूर्ण',
  your: 'अपने, अपना, अपनी, तुम्हारे, तुम्हारा, तुम्हारी, आपके, आपका, आपकी, तेरे, तेरा, तुझ्या, तुझे, तुमच्या, तुमचे, तिम्रो, तिम्रा, तपाईंको, तपाईंका, आफ्नो, आफ्ना',
  mine: 'मेरे, मेरी, मेरा, मुझे, माझ्या, माझे, मला, मेरो, मलाई',
  instructions:
    'निर्देश, निर्देशों, निर्देशो, नियम, नियमों, आदेश, आदेशों, दिशानिर्देश, दिशानिर्देशों, प्रतिबंध, प्रतिबंधों, हिदायत, हिदायतें, हिदायतों, प्रॉम्प्ट, सूचना, सूचनांकडे, सूचनांचे, नियमांकडे, नियमांचे, आदेशांकडे, निर्देशन, निर्देशनहरू, निर्देशहरू, नियमहरू, आदेशहरू',
  reveal:
    'दिखाओ, दिखाएं, दिखाइए, बताओ, बताएं, बताइए, प्रकट करो, प्रकट करें, लिखो, दोहराओ, दोहराएं, प्रिंट करो, दाखव, दाखवा, सांग, सांगा, उघड करा, देखाऊ, देखाउनुहोस्, बताऊ, भन्नुहोस्, खुलाउनुहोस्',
  promptName: lists(
    product(
      'सिस्टम|मूल|प्रारंभिक|शुरुआती|छिपे|छुपे|छिपे हुए|छुपे हुए|गुप्त|आंतरिक|मूळ|लपलेल्या|सुरुवातीच्या|अंतर्गत|लुकेका|गोप्य|आन्तरिक|सुरुका',
      'प्रॉम्प्ट|प्रोम्प्ट|निर्देश|निर्देशों|संदेश|सूचना|निर्देशन|निर्देशनहरू|प्रम्प्ट|आदेश',
    ),
    'सिस्टम प्रॉम्प्टचा, सिस्टम प्रॉम्प्टला',
  ),
  toldYou: product(
    'अपने|अपना|तुम्हारा|तुम्हारे|आपका|आपके|तेरा|तेरे|तुझा|तुझे|तुमचा|तुमचे|तिम्रो|तिम्रा|तपाईंको|आफ्नो',
    'सिस्टम प्रॉम्प्ट|प्रॉम्प्ट|सिस्टम प्रोम्प्ट|निर्देश|सिस्टम प्रम्प्ट|प्रम्प्ट|निर्देशन|छिपे निर्देश|गुप्त निर्देश|मूल निर्देश',
    'दिखाओ|दिखाएं|दिखाइए|बताओ|बताएं|बताइए|क्या है|क्या हैं|क्या था|क्या थे|काय आहे|काय आहेत|सांग|सांगा|दाखव|दाखवा|के हो|देखाऊ|बताऊ|भन',
  ),
  unbound: lists(
    product(
      'बिना किसी|बिना|बिना किसी भी',
      'प्रतिबंध|प्रतिबंध के|नियम|नियम के|नियमों के|सीमा के|फ़िल्टर|फिल्टर|फ़िल्टर के|फिल्टर के|पाबंदी|पाबंदी के|सेंसरशिप|सेंसर के|रोक|बंदिश',
    ),
    product('कोई', 'नियम नहीं|प्रतिबंध नहीं|सीमा नहीं|फ़िल्टर नहीं|फिल्टर नहीं|पाबंदी नहीं|नियम लागू नहीं'),
    'नियमों से मुक्त, प्रतिबंधों से मुक्त, सभी प्रतिबंधों से मुक्त, हर पाबंदी से आज़ाद, कोणतेही नियम नाहीत, कोणतेही निर्बंध नाहीत, कोणतीही मर्यादा नाही, कोणत्याही निर्बंधांशिवाय, कोणत्याही बंधनाशिवाय, कोणत्याही नियमांशिवाय, कोणत्याही फिल्टरशिवाय, कुनै प्रतिबन्ध बिना, कुनै नियम बिना, कुनै सीमा बिना, कुनै पनि नियम, कुनै पनि प्रतिबन्ध, कुनै सीमा नभएको, कुनै फिल्टर बिना',
  ),
  youAre: 'तुम, आप, तू, तुम्ही, तिमी, तपाईं, तपाई',
  become:
    'अब से, मान लो, नाटक करो, अभिनय करो, कल्पना करो, भूमिका निभाओ, की भूमिका, बन जाओ, आतापासून, यापुढे, समजा, अबदेखि, अब देखि, मान्नुहोस्',
  ai: 'एआई, ए आई, एआय, चैटबॉट, चॅटबॉट, सहायक, असिस्टेंट, मॉडल, बॉट, कृत्रिम बुद्धिमत्ता',
  answer: 'जवाब दो, जवाब दें, जवाब दीजिए, उत्तर दो, उत्तर दें, उत्तर द्या, उत्तर दे, उत्तर देऊ, जवाफ देऊ, जवाफ दिनुहोस्',
  anything: 'कुछ भी, हर सवाल, हर प्रश्न, काहीही, प्रत्येक प्रश्नाचे, जे पनि, जुनसुकै, हरेक प्रश्नको',
  regardless: 'चाहे कुछ भी, चाहे जो भी, चाहे वह, भले ही, काहीही झाले तरी, जेसुकै होस्',
  noRefusal:
    'मना मत करना, मना मत करो, कभी मना, इनकार मत करना, इनकार नहीं करोगे, मना नहीं करोगे, मना नहीं करना, इनकार न करें, बिना मना किए, बिना किसी चेतावनी, बिना चेतावनी के, नकार देऊ नकोस, नकार देऊ नका, नाही म्हणू नकोस, इन्कार नगर, इन्कार नगर्नुहोस्, अस्वीकार नगर, नाइँ नभन',
  mode: 'डेवलपर मोड, डेवलपर मोड में, एडमिन मोड, डिबग मोड, डेव्हलपर मोड, डेभलपर मोड, गॉड मोड, टेस्ट मोड, मेंटेनेंस मोड',
  newRules:
    'नए निर्देश, नये निर्देश, नया निर्देश, नए नियम, नया आदेश, नवीन सूचना, नवीन नियम, नयाँ निर्देशन, नयाँ निर्देश, नयाँ नियम',
  sensitive: 'पासवर्ड, एपीआई कुंजी, गुप्त कोड, गुप्त कुंजी, गोपनीय जानकारी, गोपनीय माहिती, गोप्य जानकारी, गुप्त जानकारी',
  send: 'भेजो, भेज दो, भेजें, पाठवा, पाठव, पठाऊ, पठाउनुहोस्',
  harm: 'गैरकानूनी, गैर कानूनी, अवैध, अनैतिक, खतरनाक, हानिकारक, बेकायदेशीर, धोकादायक, गैरकानुनी',
};

const bengaliPunjabiGujarati: ConceptWords = {
  override:
    'ভুলে যাও, ভুলে যান, উপেক্ষা করো, উপেক্ষা কর, উপেক্ষা করুন, অগ্রাহ্য করো, অমান্য করো, বাদ দাও, ইগনোর করো, ਭੁੱਲ ਜਾ, ਭੁੱਲ ਜਾਓ, ਨਜ਼ਰਅੰਦਾਜ਼ ਕਰੋ, ਨਜ਼ਰਅੰਦਾਜ਼ ਕਰ, ਅਣਡਿੱਠ ਕਰੋ, ਅਣਡਿੱਠਾ ਕਰੋ, ભૂલી જા, ભૂલી જાઓ, ભૂલી જાવ, અવગણો, અવગણ, અવગણી દો, નજરઅંદાજ કરો',
  prior:
    'আগের, পূর্ববর্তী, উপরের, পূর্বের, ਪਿਛਲੇ, ਪਿਛਲੀਆਂ, ਪਹਿਲਾਂ ਵਾਲੇ, ਪਹਿਲੀਆਂ, ਉਪਰਲੇ, અગાઉની, અગાઉના, પાછલી, પહેલાની, ઉપરની, ઉપરોક્ત',
  all: 'সব, সমস্ত, সকল, ਸਾਰੇ, ਸਾਰੀਆਂ, ਸਭ, બધી, બધા, તમામ, સઘળી',
  your: 'তোমার, আপনার, তোর, ਆਪਣੇ, ਆਪਣੀਆਂ, ਤੇਰੇ, ਤੁਹਾਡੇ, ਤੁਹਾਡੀਆਂ, તારી, તારા, તમારી, તમારા, તારો, તમારો',
  instructions:
    'নির্দেশ, নির্দেশনা, নির্দেশগুলো, নির্দেশনাগুলো, নিয়ম, নিয়মগুলো, আদেশ, নির্দেশাবলী, ਹਦਾਇਤਾਂ, ਨਿਰਦੇਸ਼, ਨਿਰਦੇਸ਼ਾਂ, ਨਿਯਮ, ਨਿਯਮਾਂ, ਹੁਕਮ, સૂચનાઓ, સૂચનાઓને, સૂચના, નિયમો, નિયમોને, નિર્દેશો, આદેશો',
  reveal:
    'দেখাও, দেখান, বলো, বলুন, প্রকাশ করো, লেখো, জানাও, ਦਿਖਾਓ, ਵਿਖਾਓ, ਦੱਸੋ, ਦੱਸ, ਲਿਖੋ, બતાવો, બતાવ, જણાવો, કહો, લખો',
  promptName: product(
    'সিস্টেম|গোপন|লুকানো|মূল|প্রাথমিক|ਸਿਸਟਮ|ਗੁਪਤ|ਲੁਕੀਆਂ|ਅਸਲ|ਸ਼ੁਰੂਆਤੀ|સિસ્ટમ|ગુપ્ત|છુપી|મૂળ|પ્રારંભિક',
    'প্রম্পট|প্রম্পটটি|নির্দেশ|নির্দেশনা|নির্দেশনাগুলো|ਪ੍ਰੋਂਪਟ|ਪ੍ਰੌਂਪਟ|ਹਦਾਇਤਾਂ|ਨਿਰਦੇਸ਼|પ્રોમ્પ્ટ|સૂચનાઓ|સૂચના|નિર્દેશો',
  ),
  unbound: lists(
    product(
      'কোনো|কোন|কোনও',
      'সীমাবদ্ধতা ছাড়া|সীমাবদ্ধতা নেই|নিয়ম নেই|নিয়ম ছাড়া|ফিল্টার ছাড়া|ফিল্টার নেই|বিধিনিষেধ নেই|বিধিনিষেধ ছাড়া|নিষেধাজ্ঞা নেই|নিয়ম মানে না|বিধিনিষেধ ছাড়াই|সীমাবদ্ধতা ছাড়াই|ফিল্টার ছাড়াই',
    ),
    product('ਬਿਨਾਂ ਕਿਸੇ|ਬਿਨਾਂ', 'ਪਾਬੰਦੀ|ਪਾਬੰਦੀ ਦੇ|ਨਿਯਮ|ਨਿਯਮ ਦੇ|ਫਿਲਟਰ|ਫਿਲਟਰ ਦੇ|ਰੋਕ|ਸੀਮਾ'),
    product(
      'કોઈપણ|કોઈ પણ|કોઈ',
      'પ્રતિબંધ વિના|પ્રતિબંધ વગર|મર્યાદા વિના|મર્યાદા વગર|નિયમ વિના|નિયમ વગર|ફિલ્ટર વગર|ફિલ્ટર વિના|નિયમ નથી|પ્રતિબંધ નથી|મર્યાદા નથી',
    ),
  ),
  youAre: 'তুমি, আপনি, তুই, ਤੂੰ, ਤੁਸੀਂ, તું, તમે',
  become:
    'এখন থেকে, ভান করো, অভিনয় করো, ধরে নাও, কল্পনা করো, ਹੁਣ ਤੋਂ, ਮੰਨ ਲਓ, ਮੰਨ ਲੈ, ਕਲਪਨਾ ਕਰੋ, હવેથી, ધારો કે, માની લો, કલ્પના કરો',
  ai: 'এআই, কৃত্রিম বুদ্ধিমত্তা, চ্যাটবট, বট, সহকারী, মডেল, ਏਆਈ, ਸਹਾਇਕ, ਮਾਡਲ, ਚੈਟਬੋਟ, એઆઈ, સહાયક, મોડેલ, ચેટબોટ',
  answer: 'উত্তর দাও, উত্তর দিন, জবাব দাও, ਜਵਾਬ ਦਿਓ, ਜਵਾਬ ਦੇ, જવાબ આપો, જવાબ આપ',
  noRefusal:
    'প্রত্যাখ্যান করো না, প্রত্যাখ্যান করবে না, না বলবে না, অস্বীকার করবে না, কখনো না বলো না, ਇਨਕਾਰ ਨਾ ਕਰੋ, ਇਨਕਾਰ ਨਾ ਕਰੀਂ, ਮਨ੍ਹਾ ਨਾ ਕਰੋ, ਨਾਂਹ ਨਾ ਕਰੀਂ, ના ન પાડો, ના ન કહો, ઇનકાર ન કરો, ક્યારેય ના',
  mode: 'ডেভেলপার মোড, ডেভেলপার মোডে, ডিবাগ মোড, অ্যাডমিন মোড, ਡਿਵੈਲਪਰ ਮੋਡ, ਐਡਮਿਨ ਮੋਡ, ડેવલપર મોડ, એડમિન મોડ, ડેવલપર મોડમાં',
  newRules: 'নতুন নির্দেশ, নতুন নির্দেশনা, নতুন নিয়ম, ਨਵੀਆਂ ਹਦਾਇਤਾਂ, ਨਵੇਂ ਨਿਰਦੇਸ਼, નવી સૂચના, નવી સૂચનાઓ, નવા નિયમો',
  sensitive:
    'পাসওয়ার্ড, গোপন কোড, এপিআই কী, গোপন তথ্য, ਪਾਸਵਰਡ, ਗੁਪਤ ਕੋਡ, ਗੁਪਤ ਜਾਣਕਾਰੀ, પાસવર્ડ, ગુપ્ત કોડ, ગુપ્ત માહિતી',
  send: 'পাঠাও, পাঠান, ਭੇਜੋ, ਭੇਜ ਦਿਓ, મોકલો, મોકલી દો',
};

const southern: ConceptWords = {
  override:
    'புறக்கணி, புறக்கணிக்கவும், புறக்கணித்து, மறந்துவிடு, மறந்துவிடுங்கள், மறந்து விடு, மறந்திடு, విస్మరించు, విస్మరించండి, మర్చిపో, మర్చిపోండి, మరిచిపో, పట్టించుకోకు, పట్టించుకోవద్దు, ನಿರ್ಲಕ್ಷಿಸು, ನಿರ್ಲಕ್ಷಿಸಿ, ಮರೆತುಬಿಡು, ಮರೆತುಬಿಡಿ, ಕಡೆಗಣಿಸಿ, അവഗണിക്കുക, അവഗണിക്കൂ, മറക്കുക, മറക്കൂ, മറന്നേക്കൂ, නොසලකා හරින්න, අමතක කරන්න, අමතක කරපන්, නොසලකන්න',
  youAre: 'நீ, நீங்கள், నువ్వు, నీవు, మీరు, ನೀನು, ನೀವು, നീ, നിങ്ങൾ, താങ്കൾ, ඔබ, ඔයා, උඹ',
  your: 'உன், உங்கள், உனது, நீயுடைய, నీ, మీ, ನಿನ್ನ, ನಿಮ್ಮ, നിന്റെ, നിങ്ങളുടെ, ඔබේ, ඔබගේ, ඔයාගේ',
  all: 'எல்லா, அனைத்து, అన్ని, మొత్తం, ಎಲ್ಲಾ, ಎಲ್ಲ, എല്ലാ, සියලු, සියලුම, හැම, ඔක්කොම',
  become:
    'இனிமேல், இனி, இப்போதிலிருந்து, கற்பனை செய், ఇకపై, ఇక నుంచి, ఇప్పటినుంచి, ఊహించుకో, నటించు, ಇನ್ನು ಮುಂದೆ, ಈಗಿನಿಂದ, ನಟಿಸು, ಊಹಿಸು, ഇനി, ഇനിമുതൽ, ഇപ്പോൾ മുതൽ, അഭിനയിക്കുക, സങ്കൽപ്പിക്കുക, මෙතැන් සිට, දැන් සිට, දැන් ඉඳන්, රඟපාන්න',
  ai: 'ஏஐ, செயற்கை நுண்ணறிவு, மாடல், உதவியாளர், ఏఐ, సహాయకుడు, మోడల్, కృత్రిమ మేధ, ಎಐ, ಸಹಾಯಕ, ಕೃತಕ ಬುದ್ಧಿಮತ್ತೆ, എഐ, സഹായി, മോഡൽ, ඒඅයි, සහායක, සහායකයෙක්, කෘත්‍රිම බුද්ධිය',
  unbound: lists(
    product(
      'எந்த|எவ்வித|எந்தவித|எந்தவொரு',
      'கட்டுப்பாடும் இல்லாத|கட்டுப்பாடுகளும் இல்லாத|கட்டுப்பாடும் இல்லாமல்|கட்டுப்பாடுகளும் இல்லாமல்|கட்டுப்பாடும் இன்றி|தடையும் இல்லாமல்|தடையும் இல்லாத|வரம்பும் இல்லாத|வரம்பும் இல்லாமல்|விதிகளும் இல்லாத|விதியும் இல்லாத',
    ),
    product(
      'ఎలాంటి|ఎటువంటి|ఏ',
      'పరిమితులు లేని|పరిమితులు లేకుండా|ఆంక్షలు లేని|ఆంక్షలు లేకుండా|నియమాలు లేని|నియమాలు లేకుండా|ఫిల్టర్లు లేకుండా|ఫిల్టర్ లేకుండా|నిబంధనలు లేని|నియమాలు లేవు|పరిమితులు లేవు',
    ),
    product(
      'ಯಾವುದೇ',
      'ನಿರ್ಬಂಧವಿಲ್ಲದ|ನಿರ್ಬಂಧಗಳಿಲ್ಲದ|ನಿರ್ಬಂಧವಿಲ್ಲದೆ|ನಿರ್ಬಂಧಗಳಿಲ್ಲದೆ|ನಿಯಮಗಳಿಲ್ಲದ|ಮಿತಿಯಿಲ್ಲದ|ಮಿತಿಗಳಿಲ್ಲದ|ಫಿಲ್ಟರ್ ಇಲ್ಲದೆ|ಫಿಲ್ಟರ್ ಇಲ್ಲದ|ನಿಯಮಗಳಿಲ್ಲ|ನಿರ್ಬಂಧಗಳಿಲ್ಲ|ನಿಯಮವಿಲ್ಲದ',
    ),
    product(
      'യാതൊരു|ഒരു',
      'നിയന്ത്രണവുമില്ലാത്ത|നിയന്ത്രണങ്ങളുമില്ലാത്ത|നിയന്ത്രണവുമില്ലാതെ|നിയന്ത്രണങ്ങളുമില്ലാതെ|നിയമങ്ങളുമില്ലാത്ത|നിയമവുമില്ലാത്ത|പരിമിതിയുമില്ലാത്ത|പരിമിതികളുമില്ലാത്ത|ഫിൽട്ടറുമില്ലാതെ|നിയന്ത്രണവും ഇല്ലാത്ത|നിയന്ത്രണവും ഇല്ലാതെ',
    ),
    product(
      'කිසිම|කිසිදු',
      'සීමාවක් නැති|සීමාවක් නැතුව|සීමාවක් නොමැති|සීමාවකින් තොරව|නීතියක් නැති|නීතියක් නැතුව|තහනමක් නැති|තහනමක් නැතුව|ෆිල්ටර් එකක් නැතුව|සීමාවක් නැතිව',
    ),
  ),
  answer:
    'பதில் சொல், பதிலளி, பதில் கொடு, பதிலளிக்கவும், సమాధానం చెప్పు, సమాధానం ఇవ్వు, జవాబు చెప్పు, సమాధానమివ్వు, ಉತ್ತರಿಸು, ಉತ್ತರಿಸಿ, ಉತ್ತರ ಕೊಡು, മറുപടി നൽകുക, മറുപടി പറയൂ, ഉത്തരം നൽകുക, ഉത്തരം പറയൂ, පිළිතුරු දෙන්න, උත්තර දෙන්න',
  mode: 'டெவலப்பர் மோட், டெவலப்பர் பயன்முறை, டெவலப்பர் பயன்முறையில், டெவலப்பர் மோடில், డెవలపర్ మోడ్, డెవలపర్ మోడ్లో, అడ్మిన్ మోడ్, ಡೆವಲಪರ್ ಮೋಡ್, ಡೆವಲಪರ್ ಮೋಡ್ನಲ್ಲಿ, ಅಡ್ಮಿನ್ ಮೋಡ್, ഡെവലപ്പർ മോഡ്, ഡെവലപ്പർ മോഡിൽ, ഡെവലപ്പർ മോഡിലാണ്, ඩිවෙලොපර් මෝඩ්, සංවර්ධක ප්‍රකාරය',
  noRefusal:
    'மறுக்காதே, மறுக்காமல், மறுக்கக்கூடாது, முடியாது என்று சொல்லாதே, తిరస్కరించకు, తిరస్కరించవద్దు, నిరాకరించకు, కాదని చెప్పకు, ನಿರಾಕರಿಸಬೇಡ, ನಿರಾಕರಿಸಬೇಡಿ, ಇಲ್ಲ ಎನ್ನಬೇಡ, നിരസിക്കരുത്, വിസമ്മതിക്കരുത്, പറ്റില്ല എന്ന് പറയരുത്, ප්‍රතික්ෂේප කරන්න එපා, බෑ කියන්න එපා, බැහැ කියන්න එපා',
  newRules:
    'புதிய அறிவுறுத்தல்கள், புதிய வழிமுறைகள், புதிய விதிகள், புதிய கட்டளை, కొత్త సూచనలు, కొత్త నియమాలు, కొత్త ఆదేశాలు, ಹೊಸ ಸೂಚನೆಗಳು, ಹೊಸ ನಿಯಮಗಳು, ಹೊಸ ಆದೇಶ, പുതിയ നിർദ്ദേശങ്ങൾ, പുതിയ നിർദേശങ്ങൾ, പുതിയ നിയമങ്ങൾ, අලුත් උපදෙස්, නව උපදෙස්, අලුත් නීති',
  sensitive:
    'கடவுச்சொல், கடவுச்சொல்லை, பாஸ்வேர்ட், ரகசிய குறியீடு, ரகசிய தகவல், పాస్వర్డ్, రహస్య కోడ్, రహస్య సమాచారం, ಪಾಸ್ವರ್ಡ್, ರಹಸ್ಯ ಕೋಡ್, ಗುಪ್ತ ಮಾಹಿತಿ, പാസ്വേഡ്, രഹസ്യ കോഡ്, രഹസ്യ വിവരങ്ങൾ, මුරපදය, මුරපද, රහස් කේතය, රහස් තොරතුරු, පාස්වර්ඩ්',
};

const urdu: ConceptWords = {
  override:
    'بھول جاؤ, بھول جائیں, بھول جا, نظرانداز کرو, نظر انداز کرو, نظرانداز کریں, نظر انداز کریں, نظرانداز کر دو, نظر انداز کر دو, اگنور کرو, چھوڑ دو',
  void: 'بھول جاؤ, بھول جائیں, نظرانداز کرو, نظر انداز کرو, نظرانداز کریں, نظر انداز کریں, اگنور کرو',
  prior: 'پچھلی, پچھلے, پہلے کی, پہلے کے, سابقہ, گزشتہ, پرانی, پرانے, مندرجہ بالا, اوپر دی گئی, اوپر کی',
  all: 'تمام, ساری, سارے, سب, سبھی',
  your: 'اپنی, اپنے, اپنا, تمہاری, تمہارے, تمہارا, آپ کی, آپ کے, آپ کا, تیری, تیرے',
  instructions: 'ہدایات, ہدایت, احکامات, قواعد, قوانین, اصول, اصولوں, پابندیاں, پابندیوں, پرامپٹ, ضوابط',
  reveal: 'دکھاؤ, دکھائیں, بتاؤ, بتائیں, ظاہر کرو, ظاہر کریں, لکھو, لکھیں, دہراؤ, دہرائیں, پرنٹ کرو',
  promptName: product(
    'سسٹم|اصل|خفیہ|پوشیدہ|چھپی ہوئی|ابتدائی|اندرونی|چھپی',
    'پرامپٹ|پرومپٹ|ہدایات|ہدایت|پیغام|احکامات',
  ),
  toldYou: product(
    'تمہارا|تمہاری|آپ کا|آپ کی|اپنا|اپنی|اپنے|تیرا|تیری',
    'سسٹم پرامپٹ|پرامپٹ|ہدایات|خفیہ ہدایات|اصل ہدایات|ابتدائی ہدایات|سسٹم ہدایات',
    'کیا ہے|کیا ہیں|کیا تھیں|کیا تھا|بتاؤ|بتائیں|دکھاؤ|دکھائیں|لکھو|ظاہر کرو',
  ),
  unbound: lists(
    product(
      'بغیر کسی|بنا کسی|بغیر',
      'پابندی|پابندی کے|روک ٹوک|فلٹر|فلٹر کے|حد|سنسر|سنسر کے|اصول|اصول کے|پابندیوں کے',
    ),
    product(
      'کوئی',
      'پابندی نہیں|اصول نہیں|قانون نہیں|فلٹر نہیں|حد نہیں|قاعدہ نہیں|اصول لاگو نہیں|پابندی لاگو نہیں',
    ),
    'پابندیوں سے آزاد, ہر پابندی سے آزاد, تمام پابندیوں سے آزاد, پابندی سے آزاد',
  ),
  youAre: 'تم, آپ',
  become: 'اب سے, فرض کرو, فرض کریں, تصور کرو, تصور کریں, کردار ادا کرو, اداکاری کرو, بن جاؤ',
  ai: 'اے آئی, مصنوعی ذہانت, چیٹ بوٹ, چیٹ بوٹ, ماڈل, اسسٹنٹ, بوٹ, معاون',
  answer: 'جواب دو, جواب دیں, جواب دینا',
  noRefusal:
    'انکار مت کرنا, انکار نہ کرنا, انکار نہیں کرو گے, انکار نہ کرو, منع مت کرنا, کبھی انکار, بغیر انکار کے',
  mode: 'ڈویلپر موڈ, ڈیولپر موڈ, ایڈمن موڈ, ڈیبگ موڈ',
  newRules: 'نئی ہدایات, نئے احکامات, نئے اصول, نئی ہدایت',
  sensitive: 'پاس ورڈ, پاسورڈ, خفیہ کوڈ, خفیہ معلومات, اے پی آئی کی',
};

export const indic: readonly ConceptWords[] = [
  hindiAndUrduRomanised,
  tanglish,
  devanagari,
  bengaliPunjabiGujarati,
  southern,
  urdu,
];
