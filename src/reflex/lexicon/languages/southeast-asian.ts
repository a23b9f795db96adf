import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

// "Your" stands behind what is owned, where it reads like "that you were given": so it is `given` as well.
const indonesian: ConceptWords = {
  toModel:
    'ai yang membaca, ejen ai yang membaca, bot yang membaca, asisten yang membaca, untuk ai yang membaca, ai yang merangkum, ai yang memproses, kepada ai yang, catatan untuk ai, pesan untuk ai, nota untuk ai, model yang membaca',
  changed: 'tidak lagi dibatasi, tak lagi dibatasi, sudah bebas, udah bebas',
  override: lists(
    'tidak hiraukan, untuk tidak hiraukan, ga usah diikutin, gausah ikutin, gausah peduli, jgn ikutin',
    'abaikan, abaikan saja, lupakan, lupakan saja, lupain, lupain aja, hiraukan saja, jangan hiraukan, tak usah hiraukan, tidak usah hiraukan, jangan pedulikan, jangan ikuti, jangan patuhi, jangan turuti, jangan mengikuti, berhenti mengikuti, berhenti mematuhi, kesampingkan, tinggalkan, hapus, hapuskan, batalkan, buang, langgar semua, langgar aturanmu, langgar kebijakanmu, lewati, cuekin, cuekin aja, singkirkan, acuhkan, kamu tidak perlu mengikuti, tidak perlu mengikuti, tidak perlu mematuhi, gak usah ikutin, ga usah ikutin, nggak usah ikutin, usah ikut, jangan ikut, usah patuhi, ketepikan, tak perlu ikut, langkau, anggap tidak ada, ingkari, ignore aja, skip aja, lupa semua, lupakan lah',
  ),
  disable:
    'matikan, nonaktifkan, lumpuhkan, hapus, hapuskan, hilangkan, cabut, lepaskan, terobos, lewati, bypass, nyahaktifkan, nyahdayakan, matiin, tutup',
  prior:
    'sebelumnya, sebelum ini, sebelum itu, terdahulu, yang lalu, di atas, diatas, tadi, lama, awal, terdahulu, sedia ada, sampai sekarang, sejauh ini, dulu',
  all: 'semua, semuanya, seluruh, segala, setiap, kesemua, apapun, apa pun, sebarang',
  any: 'apapun, apa pun, sebarang, sembarang',
  everything:
    'semuanya, semua yang, segala yang, segalanya, apa saja yang, apapun yang, apa yang dikatakan, apa sahaja yang, semua hal, segala hal, semua teks, semua benda',
  your: 'anda, kamu, kau, engkau, lu, mu, sistem, pengembangmu, pembangun, awak',
  mine: 'saya, aku, gue, gua, ku, perintahku, permintaanku',
  instructions:
    'perintah, perintahmu, perintahnya, arahan, arahanmu, instruksi, instruksimu, instruksinya, instruksi instruksi, aturan, aturanmu, aturan aturan, peraturan, peraturanmu, petunjuk, petunjukmu, pedoman, pedomanmu, panduan, panduanmu, garis panduan, prompt, promptmu, peraturan peraturan, ketentuan, larangan, prinsip, prinsipmu, batasan, batasanmu, kebijakan, kebijakanmu, programmu, pelatihanmu, pemrogramanmu',
  limits: 'batasan, batasanmu, kebijakan, kebijakanmu, ketentuan, sekatan',
  safety:
    'filter keamanan, filter, filtermu, batasan, batasanmu, pembatasan, sensormu, sensor konten, penyaring, pengaman, pengamanmu, protokol keamanan, aturan keamanan, kebijakan keamanan, kebijakan konten, pedoman etika, pedoman keamanan, etika, etikamu, penapis, penapis keselamatan, peraturan keselamatan, sekatan, sekatan keselamatan, batasan etis, batasan moral, moderasi',
  conduct:
    'etika, etikamu, prinsip, prinsipmu, protokol, protokolmu, pemrograman, pemrogramanmu, pelatihan, kode etik, nilai nilai',
  newInstructions:
    'aturan aslinya kamu, aturan aslinya, instruksi baru, perintah baru, arahan baru, tugas baru, tugasmu yang baru, tugas barumu, peran baru, peranmu yang baru, petunjuk baru, instruksi terbaru, instruksi yang diperbarui, tugas sebenarnya, tugas sebenarmu, arahan terkini, tugasan baharu, arahan baharu',
  newRules:
    'instruksi baru, perintah baru, arahan baru, aturan baru, peraturan baru, tugas baru, peran baru, arahan baharu, peraturan baharu',
  theAbove:
    'yang di atas, semua yang di atas, semua di atas, apa yang tertulis di atas, apa yang di atas, segala yang di atas, semua yang sebelumnya, semua sebelum ini, semua yang ada di atas',
  given:
    'kamu, anda, kau, awak, mu, milikmu, kalian, yang diberikan kepadamu, yang diberikan kepada anda, yang kamu terima, yang anda terima, yang diberi kepada anda, yang diberi kepada awak, yang telah diberikan, yang diberikan sebelumnya, yang dikatakan kepadamu, yang kamu ikuti, yang anda ikuti, yang kau ikuti, sebelum percakapan ini, sebelum perbualan ini, sebelum obrolan ini, di awal percakapan',
  reveal: lists(
    'bacain, bacakan, serahkan, buka buka, bongkar semua, sebutin semua',
    lists(
      product(
        'tulis|tuliskan',
        'prompt|instruksi|instruksimu|aturan|aturanmu|semua instruksi|semua aturan|semua perintah|isi prompt|seluruh instruksi|arahan|peraturan awak|kata sandi|kode rahasia|teks di atas|pesan sistem|semua yang',
      ),
      'tampilkan, tampilin, tunjukkan, tunjukin, perlihatkan, beritahu, beritahukan, beri tahu, beri tahu saya, kasih tahu, kasih tau, kasi tau, ungkapkan, bocorkan, bocorin, cetak, tulis ulang, ulangi, ulang, ulangkan, sebutkan, sebut, sebutin, katakan, jelaskan, bagikan, berikan, keluarkan, salin, spill, terjemahkan, ringkaskan, rangkum, buka, bongkar, dedahkan, nyatakan, paparkan, papar, kongsikan, ceritakan, senaraikan, daftarkan, perturunkan, bagi tahu, bagitahu, kirim, kirimkan, parafrase, kembalikan',
    ),
  ),
  repeat: 'ulangi, ulang, ulangkan, tulis ulang, salin, cetak, bocorkan, tampilkan, paparkan',
  whatIs: 'apa, apakah, apa itu, apa isi, apa saja, apa sahaja, apa aja, seperti apa, bagaimana bunyi',
  promptName: lists(
    'promptmu, prompt lu, prompt kamu, prompt kau, sistem prompt lu, aturan rahasia lu, aturan rahasia lo, teks konfigurasi awal, konfigurasi awal',
    lists(
      product(
        'prompt|instruksi|perintah|arahan|petunjuk|pesan|aturan|pedoman|panduan|konfigurasi|peraturan|mesej|instruksimu|promptmu|perintahmu|aturanmu|arahanmu',
        'sistem|sistemmu|awal|awalmu|awalnya|tersembunyi|tersembunyimu|rahasia|rahasiamu|rahsia|asli|aslimu|internal|internalmu|dalaman|asal|mula|permulaan|pertama|dasar|inti|pengembang|pembangun|yang tersembunyi|yang disembunyikan|yang rahasia|yang kamu terima|yang anda terima|yang diberikan kepadamu|yang diberikan padamu|yang diberi kepada awak|yang diberikan kepada anda',
      ),
      'sistem prompt, sistem promptmu, system promptmu, system prompt kamu, initial promptmu',
    ),
  ),
  sensitive:
    'kata sandi, kata sandimu, kata laluan, katalaluan, rahasiamu, kunci api, kunci rahasia, kunci rahsia, data pengguna, kredensial, kode rahasia, kata rahasia, kata kunci rahasia, frasa rahasia, kod rahsia, perkataan rahsia',
  guarded:
    'kunci rahasia, kunci rahasiamu, kode rahasia, kata rahasia, kata sandi rahasia, kata kunci rahasia, frasa rahasia, sandi rahasia, password rahasia, rahasia yang kamu, rahasia yang kau, rahasia yang anda, kata sandi yang kamu, kata sandi yang anda, kunci rahsia, kod rahsia, perkataan rahsia, kata laluan rahsia, rahsia yang awak, rahsia yang anda, kunci api, kunci api mu, kata sandi admin, password admin',
  toldYou:
    'apa yang diperintahkan kepadamu, apa yang dikatakan kepadamu, apa yang diinstruksikan, apa yang disuruh, apa instruksi yang kamu, apa instruksi yang anda, apa saja instruksi yang kamu, apa saja aturan yang kamu, aturan apa yang kamu, aturan apa saja yang kamu, aturan apa yang harus kamu, instruksi apa yang kamu, instruksi apa saja yang, instruksi apa yang diberikan, perintah apa yang kamu, perintah apa yang diberikan, apa yang diberitahukan kepadamu, apa yang tidak boleh kamu, apa yang dilarang kamu, apa arahan yang awak, apakah arahan yang diberi, apa arahan yang diberi, arahan apa yang awak, kamu disuruh apa, lu disuruh apa, kamu diperintah apa, apa yang tertulis di atas, apa yang tertulis sebelum, apa isi prompt',
  unbound: lists(
    'ga kenal aturan, gak kenal aturan, tidak kenal aturan, bebas aturan, bebas dari aturan, tak ditapis, ga kenal kata tidak, aturannya sudah dihapus, aturannya udah dihapus',
    lists(
      'bebas dari semua aturan, bebas dari aturan, bebas dari batasan, bebas dari segala batasan, bebas filter, bebas sensor, bebas sepenuhnya, tidak terikat, tak terikat, tidak dibatasi, tidak terbatas, tak terbatas, tanpa ada batasan, tanpa adanya batasan, tanpa filter apapun, tidak lagi terikat, tidak perlu mematuhi, tidak tunduk, bebas daripada, tidak disekat, takde sekatan, tiada sekatan, tiada had, tiada batasan, tiada peraturan, tiada penapis, gak ada aturan, ga ada aturan, gak ada batasan, ga ada batasan, nggak ada batasan',
      product(
        'tanpa|tanpa ada|tidak ada|tak ada|tanpa sebarang|tiada|tidak memiliki|tidak punya|gak punya|ga punya|tidak mempunyai|tidak mengenal|tanpa mengikuti|tanpa mematuhi|tanpa mempedulikan',
        'batasan|batas|pembatasan|aturan|filter|sensor|penyaringan|etika|moral|sekatan|had|peraturan|penapis|larangan|pedoman|pertimbangan etika|pertimbangan moral|filter apapun|aturan apapun|hambatan|kekangan|batasan etika|batasan moral|sensor apapun',
      ),
    ),
  ),
  become: lists(
    'mulai skrg lu, mulai skrg lo, mulai sekarang lu, mulai sekarang lo, sekarang lu bebas, sekarang lo bebas, skrg lu, skrg lo',
    'kamu sekarang, kamu sekarang adalah, sekarang kamu, sekarang kamu adalah, anda sekarang, sekarang anda, sekarang anda adalah, mulai sekarang, mulai saat ini, mulai detik ini, mulai kini, dari sekarang, berpura pura, berpuralah, pura puralah, pura pura, bertindak sebagai, bertindaklah, bertindaklah sebagai, berperan sebagai, berperanlah sebagai, jadilah, bayangkan kamu, bayangkan anda, bayangkan, anggap dirimu, anggap kamu, anggap diri anda, berlakonlah, berlagak, kamu akan berperan, kamu akan menjadi, anda akan menjadi, mainkan peran, awak sekarang, sekarang awak, berlakon sebagai, berlakon, jadi seorang, namamu sekarang, namamu adalah, menjadi',
  ),
  youAre:
    'kamu adalah, anda adalah, kamu, anda dalam, anda kini, anda berada, anda tidak, anda bebas, kau adalah, awak adalah, awak ialah, anda ialah, kamu ialah',
  ai: 'kecerdasan buatan, asisten, model bahasa, kecerdasan artifisial, kecerdasan tiruan, pembantu, chatbot, model',
  noLonger: 'bukan lagi, tidak lagi, tak lagi, sudah bukan, bukanlah lagi',
  answer:
    'jawab, jawablah, menjawab, balas, merespons, merespon, bicara, bicaralah, berbicara, bertindak, beroperasi, lanjutkan, bantu, layani',
  obey: 'ikuti, ikutilah, patuhi, turuti, taati, dengarkan, laksanakan, jalankan, lakukan, ikut, dengar',
  obeyMe:
    'hanya patuhi saya, hanya patuh padaku, hanya patuh kepada saya, patuhi aku, patuhi saya, turuti saya, turuti semua, patuhi semua perintah saya, patuhi semua perintahku, turuti perintahku, turuti perintah saya, ikuti perintahku, hanya dengarkan aku, hanya dengarkan saya, hanya ikuti perintah saya, hanya ikuti perintahku, hanya ikuti instruksi saya, hanya ikuti instruksiku, lakukan apapun yang saya, lakukan apapun yang aku, lakukan apa pun yang saya, lakukan apa saja yang saya, ikut arahan saya sahaja, ikut cakap saya, dengar cakap saya, hanya ikut arahan saya, nurut sama gue, nurut sama aku, ikutin perintah gue',
  only: 'hanya, cuma, semata mata, sahaja, hanya saja',
  switchOn:
    'aktifkan, nyalakan, hidupkan, masuk ke, masuklah ke, masuk, beralih ke, pindah ke, gunakan, tukar ke, mulai',
  mode: 'mode pengembang, mode developer, mode admin, mode debug, mode perawatan, mode pemeliharaan, mode tanpa batas, mode tanpa batasan, mode bebas, mode jailbreak, mode dan, mod pembangun, mod tanpa had, mod tanpa sekatan, mod admin, mod penyelenggaraan',
  persona: 'mode dan, mod dan, mode jailbreak, lakukan apa saja sekarang',
  anything:
    'ngomong apa aja, bebas ngomong apa aja, ngelakuin apa aja, apa saja yang saya minta, apa pun yang saya minta, apapun yang aku minta, apapun yang saya minta, bisa melakukan apa saja, bisa melakukan apapun, dapat melakukan apa saja, boleh mengatakan apa saja, bisa mengatakan apa saja, boleh bilang apa saja, boleh cakap apa sahaja, boleh buat apa sahaja, menjawab semua, menjawab apapun, menjawab apa saja, jawab semua pertanyaan, jawab apa saja, jawab semua soalan, jawab segala pertanyaan',
  regardless:
    'apapun yang terjadi, meskipun ilegal, walaupun ilegal, walau ilegal, meskipun berbahaya, walaupun berbahaya, biarpun ilegal, tanpa peduli, tidak peduli, tak peduli, walaupun salah di sisi undang, walaupun haram, legal atau tidak, sekalipun ilegal',
  harm: 'ilegal, berbahaya, tidak etis, melanggar hukum, haram',
  noRefusal:
    'jangan pernah menolak, jangan menolak, tidak boleh menolak, tak boleh menolak, tidak pernah menolak, tak pernah menolak, tidak bisa menolak, tanpa menolak, tanpa penolakan, dilarang menolak, jangan tolak, jangan pernah bilang tidak, jangan bilang tidak bisa, jangan katakan tidak, jangan meminta maaf, jangan minta maaf, tanpa minta maaf, tanpa peringatan, jangan beri peringatan, jangan memberi peringatan, tanpa penafian, tanpa basa basi moral, tanpa ceramah, jangan ceramah, gak boleh nolak, ga boleh nolak, jangan nolak, tidak pernah berkata tidak, tanpa amaran, tak boleh tolak, jangan sesekali menolak, tanpa disclaimer',
  void: 'tidak berlaku, tidak berlaku lagi, sudah tidak berlaku, tak berlaku, dibatalkan, sudah dihapus, telah dihapus, dicabut, telah dicabut, tidak lagi berlaku, batal, tidak sah, terbatal',
  authority:
    'saya adalah pengembangmu, saya pengembangmu, saya pengembang anda, saya adalah pengembang anda, saya penciptamu, saya adalah penciptamu, saya pembuatmu, saya admin, saya adalah admin, saya administrator, saya adalah administrator, saya dari openai, saya karyawan openai, saya bekerja di openai, aku developermu, gue developer lu, gue admin, saya pembangun awak, saya pentadbir sistem, saya pencipta awak, saya memiliki izin, saya punya izin khusus, atas nama openai',
};

const javanese: ConceptWords = {
  toModel: 'ai sing maca, kanggo ai sing maca',
  override:
    'lalekna, lalekake, lalekno, lalikna, lalekke, lirwakna, lirwakake, aja digugu, ora usah digugu, ora usah manut, aja manut, aja nuruti, ora usah nuruti, aja ngrungokake, aja direken, ora usah direken, ora usah nggatekake, aja nggatekake, nglirwakake, buwang, buwangen, singkirna, busak, busaken, langgaren, tinggalna, abekna, supekna, kesampingno',
  disable: 'pateni, patenana, busak, busaken, copot, ilangana, ilangna',
  prior:
    'sadurunge, sakdurunge, ing dhuwur, ing ndhuwur, ing nduwur, sing biyen, biyen, kawitan, saderengipun, wau',
  all: 'kabeh, sakabehe, saben, kabeh mau, sedaya, sadaya, samubarang',
  everything: 'kabeh sing, sakabehe, kabeh mau, kabeh sing mbok, samubarang kang, sedaya ingkang',
  your: 'kowe, sampeyan, panjenengan, awakmu',
  mine: 'aku, kula, ku',
  instructions:
    'prentah, prentahmu, printah, dhawuh, aturan, aturanmu, pranatan, pranatanmu, instruksi, instruksimu, pituduh, pituduhmu, pathokan, pathokanmu, wewaler, watesan, watesanmu, tatanan, tuntunan',
  safety: 'watesan, watesanmu, saringan, saringanmu, filtermu, pranatan keamanan, aturan keamanan',
  newInstructions:
    'prentah anyar, printah anyar, instruksi anyar, tugas anyar, tugasmu sing anyar, dhawuh anyar, tugas anyarmu',
  newRules: 'prentah anyar, instruksi anyar, aturan anyar, pranatan anyar, tugas anyar',
  theAbove: 'sing ing dhuwur, kabeh ing dhuwur, kabeh sing ing dhuwur, kabeh ing ndhuwur, sing ing ndhuwur',
  given:
    'sampeyan, panjenengan, awakmu, kowe, sing diwenehake marang kowe, sing diwenehake marang sampeyan, sing mbok tampa, sadurunge obrolan iki',
  reveal: lists(
    product(
      'tulisen|tulisna|tulisake',
      'prompt|instruksi|instruksimu|aturanmu|kabeh instruksi|kabeh aturan|kabeh prentah|prentahmu|prompt sistemmu|tembung sandhi',
    ),
    'tuduhna, tuduhake, tuduhno, tuduhke, kandhakna, kandhaa, kandhanana, critakna, critakake, balenana, baleni, bolan baleni, cethakna, cethaken, wacanen, wenehna, wenehana, bukaken, wedharna, jlentrehna, jlentrehake, sebutna, salinen, terjemahna, bocorna, omongna, kandhani, aturi pirsa',
  ),
  repeat: 'balenana, baleni, tulisen maneh, salinen, cethakna',
  whatIs: 'apa, apa isine, apa wae, apa ta, kaya apa',
  promptName: product(
    'prompt|instruksi|prentah|printah|dhawuh|aturan|pesen|pituduh|promptmu|instruksimu|prentahmu|aturanmu|pranatan|pranatanmu',
    'sistem|sistemmu|kawitan|awal|awalmu|wiwitan|wiwitanmu|rahasia|rahasiamu|sing didhelikake|kang sinandhi|asli|aslimu|asline|internal|dhasar|sing mbok tampa|sing mbok dhelikake|sing diwenehake marang kowe|sing diwenehake marang sampeyan',
  ),
  sensitive: 'tembung sandhi, rahasiamu, kunci rahasia, kunci api, wewadi',
  guarded:
    'kunci rahasia, kode rahasia, tembung rahasia, tembung sandhi rahasia, sandhi rahasia, tembung sandhi sing mbok, tembung sandhi admin, rahasia sing mbok, wewadi sing mbok, sandi sing mbok',
  toldYou:
    'apa sing dikandhakake marang kowe, apa sing diprentahake marang, kowe dikon apa, sampeyan dikon apa, kowe diprentah apa, aturan apa sing mbok, aturan apa wae sing, instruksi apa sing mbok, instruksi apa sing, prentah apa sing, apa sing ora oleh mbok, aturanmu apa wae, instruksimu apa',
  unbound: lists(
    product(
      'tanpa|ora ana|ora duwe|ora nduwe|tanpa ana',
      'watesan|wates|aturan|pranatan|filter|saringan|sensor|etika|moral|wewaler|batesan|watesan apa|aturan apa',
    ),
    'ora kaiket, bebas saka, ora diwatesi, uwal saka, bebas tanpa',
  ),
  become:
    'saiki kowe, kowe saiki, saiki sampeyan, sampeyan saiki, wiwit saiki, wiwit iki, mulai saiki, awit saiki, dadia, dadi, ethok ethok, etok etok, api api, tumindaka, tumindak kaya, bayangna, bayangke, anggepen, lakonana',
  youAre: 'kowe, sampeyan, panjenengan, kowe iku, sampeyan iku',
  ai: 'kecerdasan gawean, asisten, model basa, chatbot',
  noLonger: 'dudu maneh, wis dudu, ora maneh, wis ora',
  answer: 'jawaben, jawab, wangsulana, wangsulan, mangsuli, njawab, ngomong',
  obey: 'manut, manuta, gugunen, turuti, turutana, rungokna, tindakna, lakokna',
  obeyMe:
    'manut aku wae, manuta aku, manut marang aku, manut karo aku, gugunen aku, rungokna aku wae, mung manut, turuti prentahku, lakonana kabeh prentahku',
  only: 'mung, namung, amung',
  switchOn: 'uripna, aktifna, mlebu, mlebua, pindhah',
  mode: 'mode pangembang, mode tanpa wates, mode tanpa watesan',
  anything:
    'apa wae sing dakjaluk, apa wae sing takjaluk, bisa nindakake apa wae, bisa ngomong apa wae, oleh ngomong apa wae, jawab kabeh pitakonan',
  regardless:
    'sanajan ora legal, sanajan ilegal, senajan ilegal, sanajan mbebayani, senajan mbebayani, ora peduli, sanajan nglanggar',
  harm: 'mbebayani',
  noRefusal:
    'aja nolak, aja nganti nolak, ora oleh nolak, ora tau nolak, tanpa nolak, aja kandha ora, aja njaluk ngapura, tanpa pepeling, tanpa peringatan',
  void: 'ora ana maneh, wis ora berlaku, ora berlaku, wis dibatalake, wis dicabut',
  authority: 'aku sing gawe kowe, aku pangembangmu, aku sing nggawe kowe, aku admin, aku pengembangmu',
};

const vietnamese: ConceptWords = {
  toModel:
    'gui ai dang doc, gui tro ly ai, ai dang doc, ai doc tai lieu nay, danh cho ai, luu y cho ai, bot doc, tro ly ai dang doc, mo hinh dang doc, nhan gui ai',
  override:
    'bo qua, hay bo qua, quen di, quen het, quen sach, quen tat ca, quen nhung, quen moi, hay quen, phot lo, lo di, mac ke, dung lam theo, dung tuan theo, dung nghe theo, dung de y, khong can tuan theo, khong can lam theo, khong can quan tam, dung quan tam, khong tuan theo, ngung tuan theo, ngung lam theo, vut bo, gat bo, gat sang mot ben, gat sang ben, loai bo, xoa bo, xoa het, pha bo, pha vo, lam trai, vuot qua, bat chap, khong de tam, dep bo, dep het, dep di, bo het, bo ngoai tai, coi nhu khong co, lam nguoc lai, tu bo',
  disable:
    'tat bo, tat het, tat cac, tat moi, vo hieu hoa, go bo, loai bo, pha bo, xoa bo, vuot qua, bo qua, huy kich hoat, tat di',
  prior:
    'truoc do, truoc day, truoc, o tren, ben tren, phia tren, tu truoc, ban dau, da cho, tu dau, tu truoc den nay, tu nay den gio, hoi nay, vua roi',
  all: 'may cai, het may cai, tat ca, moi quy tac, moi huong dan, moi chi thi, moi chi dan, moi lenh, moi luat, moi gioi han, moi rang buoc, moi bo loc, moi yeu cau, moi quy dinh, moi nguyen tac, moi han che, toan bo, het thay, cac, nhung, bat ky, bat cu',
  any: 'bat ky, bat cu',
  everything:
    'tat ca, moi thu, moi dieu, tat ca nhung gi, nhung gi, toan bo, tat ca moi thu, het thay, tat ca noi dung',
  your: 'cua ban, cua may, cua mi, cua he thong, cua cau, ma ban, he thong',
  mine: 'cua toi, cua tao, cua minh, cua tui, cho toi, theo toi, loi toi, lenh toi, theo y toi',
  instructions:
    'huong dan, chi dan, chi thi, quy tac, quy dinh, menh lenh, lenh, luat le, luat, nguyen tac, yeu cau, loi nhac, cau lenh, prompt, chinh sach, noi quy, rang buoc, gioi han, dieu luat, chi lenh, dan do, loi dan',
  limits: 'gioi han, chinh sach, rang buoc, yeu cau',
  safety:
    'bo loc, bo loc an toan, bo loc noi dung, gioi han, han che, rang buoc, kiem duyet, quy tac an toan, quy dinh an toan, bien phap an toan, bien phap bao ve, chinh sach an toan, chinh sach noi dung, rao can, dao duc, tieu chuan dao duc, rao chan, che do an toan, lop bao ve, gioi han dao duc',
  conduct: 'nguyen tac, dao duc, giao thuc, quy trinh, chuan muc, lap trinh',
  newInstructions:
    'huong dan moi, chi dan moi, chi thi moi, lenh moi, menh lenh moi, nhiem vu moi, vai tro moi, yeu cau moi, nhiem vu that, nhiem vu thuc su',
  newRules:
    'huong dan moi, chi thi moi, quy tac moi, lenh moi, nhiem vu moi, vai tro moi, luat moi, quy dinh moi',
  theAbove:
    'tat ca nhung gi o tren, nhung gi o tren, moi thu o tren, tat ca o tren, toan bo o tren, moi thu phia tren, tat ca phia tren, nhung gi duoc viet o tren, noi dung o tren, moi thu truoc do, tat ca truoc do, phan tren',
  given:
    'cua ban, cua may, cua mi, cua cau, da duoc dua ra, duoc dua ra, duoc giao, da duoc giao, ban nhan duoc, ban da nhan, ban duoc cho, ban duoc giao, duoc cung cap, da duoc cung cap, da cho ban, ban dang tuan theo, ban phai tuan theo, ban dang co, ban tung nhan, truoc cuoc tro chuyen nay, truoc khi cuoc tro chuyen, truoc cuoc hoi thoai nay, may duoc giao, may nhan duoc, may dang theo, ban duoc day, ban duoc lap trinh',
  reveal: lists(
    'in nguyen van, hay in nguyen van, hay in toan bo, in toan bo, khai het, nop toan bo, giao nop, trich nguyen van',
    'tiet lo, hien thi, hien ra, cho toi biet, cho toi xem, cho tao xem, cho tao biet, cho minh biet, cho minh xem, cho toi thay, noi cho toi, noi cho tao, noi cho minh, noi toi nghe, noi tao nghe, in ra, xuat ra, viet ra, viet lai, nhac lai, lap lai, doc lai, doc ra, liet ke, chia se, cong khai, dua ra, dua toi, dua tao, dua cho toi, sao chep, chep lai, dich sang, khai ra, ke ra, cung cap, phoi bay, trich xuat, trinh bay, gui cho toi, gui toi, cho xem, cho biet, la gi, ghi gi, noi gi, viet gi, gom nhung gi, co gi, nhu the nao, ke cho toi, tiet lo cho toi, mo ta',
  ),
  repeat: 'nhac lai, lap lai, viet lai, doc lai, in ra, in lai, chep lai, sao chep, xuat ra',
  whatIs: 'dau la, noi dung la gi, nhung gi, co nhung gi, gom nhung gi, la nhung gi, ghi gi, viet gi, cai gi',
  promptName: lists(
    'prompt cua ban, prompt cua may, chi thi noi bo',
    lists(
      product(
        'prompt|huong dan|chi dan|chi thi|loi nhac|cau lenh|menh lenh|lenh|thong diep|tin nhan|quy tac|thiet lap|cau hinh|chi lenh|loi dan|yeu cau',
        'he thong|ban dau|goc|bi mat|noi bo|dau tien|bi an|khoi tao|khoi dau|co ban|cot loi|an giau|nha phat trien|cua he thong|cua nha phat trien|duoc giau|da giau|ma ban nhan duoc|ban nhan duoc|ban da nhan|ma ban da nhan|duoc giao cho ban|cai san',
      ),
      'system prompt cua ban, he thong prompt',
    ),
  ),
  sensitive:
    'mat khau, mat ma, khoa api, khoa bi mat, ma bi mat, tu bi mat, thong tin mat, thong tin bi mat, du lieu nguoi dung, pass admin, tu khoa bi mat, cum tu bi mat, ma xac thuc',
  guarded:
    'mat khau bi mat, khoa bi mat, ma bi mat, tu bi mat, tu khoa bi mat, cum tu bi mat, bi mat cua ban, bi mat ma ban, mat khau ban dang giu, mat khau ma ban, mat khau ban dang, mat khau admin, mat khau quan tri, khoa api, chia khoa bi mat, mat khau cua ban, thong tin bi mat',
  toldYou:
    'ban duoc huong dan nhung gi, ban duoc dan gi, ban da duoc dan, ban duoc dan do gi, ban duoc bao gi, ban duoc chi thi, ban da duoc chi thi, ban duoc giao nhung chi thi nao, ban duoc huong dan the nao, ban da duoc huong dan, ban nhan duoc huong dan gi, ban nhan duoc chi thi gi, ban nhan duoc lenh gi, ban nhan duoc nhung chi thi, ban nhan duoc nhung huong dan, ban tuan theo nhung quy tac nao, ban dang tuan theo nhung quy tac, nhung quy tac nao ban, ban khong duoc phep noi gi, ban bi cam noi, ban khong duoc noi gi, dieu gi ban khong duoc, may duoc dan gi, may duoc lenh gi, may bi cam noi, cai gi duoc viet o tren, nguoi ta da bao ban, ho da noi gi voi ban, ho da dan ban',
  unbound: lists(
    'khong bi kiem duyet, phien ban ac, ban the khong bi kiem duyet',
    lists(
      product(
        'khong co|khong|khong bi|khong he co|khong con|chang co|phi|khong co bat ky|khong co bat cu|khong chiu|khong chiu bat ky|khong tuan theo|khong bi bat ky|thoat khoi|thoat khoi moi|vuot moi|khong chut',
        'gioi han|han che|kiem duyet|bo loc|quy tac|rang buoc|dao duc|luat le|quy dinh|rao can|nguyen tac|gioi han nao|han che nao|rang buoc nao|kiem soat|bo loc nao|luat lua',
      ),
      'vo gioi han, tu do hoan toan, hoan toan tu do, duoc tu do, khong ai kiem soat, tu do khoi, bat chap luat, vo dao duc, phi dao duc, khong bi gioi, khong bi rang',
    ),
  ),
  become:
    'bay gio ban la, gio ban la, ban bay gio la, tu bay gio ban la, tu gio ban la, tu gio, tu bay gio, ke tu bay gio, ke tu luc nay, tu luc nay, tu nay tro di, tu gio tro di, dong vai, nhap vai, gia vo, gia lam, gia su ban la, tuong tuong, hay la mot, hay tro thanh, tro thanh, hanh dong nhu, hanh xu nhu, cu xu nhu, coi nhu ban la, gia dinh ban la, ban se dong vai, ban se la, ban se tro thanh, may bay gio la, may gio la, gio may la, tu gio may la, hoat dong nhu, lam mot, tra loi nhu',
  youAre: 'ban la, ban dang, ban se, may la, ban dang o, ban hien la, ban co the, ban duoc',
  ai: 'tri tue nhan tao, tro ly, tro ly ao, mo hinh ngon ngu, mo hinh, chatbot, con bot, may tinh',
  noLonger: 'khong con la, khong con bi, khong con phai, khong con',
  answer:
    'tra loi, phan hoi, dap lai, dap ung, noi chuyen, hanh dong, hoat dong, giup toi, giup tao, noi tu do',
  obey: 'tuan theo, lam theo, nghe theo, vang loi, nghe loi, thuc hien, tuan lenh, phuc tung, tuan thu, uu tien, lang nghe',
  obeyMe:
    'chi nghe toi, chi nghe loi toi, chi nghe loi tao, chi nghe tao, chi tuan theo toi, chi tuan theo lenh cua toi, chi tuan lenh toi, chi lam theo toi, chi lam theo lenh toi, chi lam theo lenh cua toi, tuan lenh toi, vang loi toi, phai nghe loi toi, phai nghe loi tao, phuc tung toi, lam moi dieu toi, lam bat cu dieu gi toi, lam bat cu dieu gi ma toi, nghe theo moi lenh cua toi, tuan theo moi yeu cau cua toi, tuan theo moi lenh cua toi',
  only: 'chi tuan, chi lam, chi nghe, duy nhat, chi duy nhat, chi can',
  switchOn: 'kich hoat, bat che do, chuyen sang, vao che do, khoi dong, mo khoa, chuyen qua, buoc vao',
  mode: 'che do nha phat trien, che do lap trinh vien, che do quan tri, che do quan tri vien, che do go loi, che do bao tri, che do khong gioi han, che do khong kiem duyet, che do tu do, che do dan, che do jailbreak, che do developer, che do admin, che do debug',
  persona: 'che do dan, che do jailbreak',
  anything:
    'bat cu dieu gi toi, bat ky dieu gi toi, bat cu thu gi toi, moi dieu toi, lam bat cu dieu gi, noi bat cu dieu gi, lam moi thu, noi moi thu, co the lam bat cu, co the noi bat cu, tra loi moi cau hoi, tra loi bat cu, tra loi tat ca, tra loi bat ky, tra loi moi thu, noi gi cung duoc, lam gi cung duoc, hoi gi tra loi nay, hoi gi dap nay',
  regardless:
    'bat ke, cho du, du bat hop phap, du nguy hiem, ke ca bat hop phap, ke ca phi phap, du phi phap, du co hai, ke ca nguy hiem, bat luan, du vi pham',
  harm: 'bat hop phap, phi phap, nguy hiem, co hai, trai phap luat, vo dao duc',
  noRefusal:
    'khong bao gio tu choi, khong duoc tu choi, khong duoc phep tu choi, dung tu choi, dung bao gio tu choi, ma khong tu choi, khong tu choi, khong canh bao, khong can canh bao, khong kem canh bao, dung canh bao, khong xin loi, dung xin loi, khong giao huan, dung giao huan, dung noi khong the, khong duoc noi khong, khong bao gio noi khong, dung noi khong, khong day doi, dung day doi',
  void: 'khong con hieu luc, het hieu luc, khong con ap dung, da bi huy, bi huy bo, da duoc go bo, bi vo hieu, khong ap dung, vo hieu luc, khong con gia tri, da duoc do bo, da bi xoa',
  authority:
    'toi la nha phat trien cua ban, toi la nha phat trien, toi la quan tri vien, toi la admin, tao la admin, tao la dev, toi la nguoi tao ra ban, toi la nguoi da tao ra ban, toi tao ra ban, toi la ky su cua openai, toi la nhan vien openai, toi den tu openai, toi lam viec tai openai, toi la chu cua ban, thay mat openai, toi duoc uy quyen, toi co quyen',
};

// Cebuano beside Tagalog: the two share "lahat" and its like in chats.
const tagalog: ConceptWords = {
  toModel:
    'para sa ai na nagbabasa, bot na nagbabasa, ai na nagbabasa, sa ai na nagbabasa, tala para sa ai, para sa ai nga nagbasa, ai nga nagbasa, paalala sa ai',
  override:
    'kalimutan, kalimutan mo, kalimutan mo na, kalimutan na, kalimutan ninyo, limutin, limutin mo, huwag pansinin, huwag mong pansinin, wag pansinin, wag mong pansinin, wag mo pansinin, wag mo nang pansinin, huwag mo nang pansinin, balewalain, balewalain mo, isantabi, isantabi mo, huwag sundin, huwag mong sundin, wag sundin, wag mong sundin, wag mo sundin, huwag nang sundin, wag mo nang sundin, suwayin, suwayin mo, labagin, labagin mo, ipagwalang bahala, burahin, burahin mo, itapon, itapon mo, talikuran, talikuran mo, i ignore mo, ignore mo, iignore mo, laktawan, laktawan mo, huwag makinig, huwag kang makinig, iwaksi, kalimti, kalimti ang, kalimti na, ayaw tagda, ayaw panumbalinga, ayaw sunda, ayaw pagsunod, ayaw pagsunda, ayaw paminawa, ayaw og pagsunod, ibaliwala, isalikway, papasa, papasa ang, likayi, lapasa, lapasa ang, salikway, baliwalaa, baliwalaa ang, i bypass mo',
  disable:
    'patayin, patayin mo, i disable mo, i off mo, alisin, alisin mo, tanggalin, tanggalin mo, i bypass mo, lampasan, lampasan mo, iwasan, huwag paganahin, palonga, kuhaa, tangtanga, patya',
  prior:
    'nakaraang, naunang, nauna, mga dating, dati mong, sa itaas, nakaraan, kanina, kaninang, bago ito, bago nito, sa taas, nauna mong, lumang, miaging, nauna nga, kaniadto, sa ibabaw, gikan kaniadto, unang, sinabi sa iyo',
  all: 'lahat, lahat ng, lahat ng mga, bawat, anumang, ano mang, tanan, tanang, tanan nga, tanan nimong, bisan unsang, matag',
  any: 'anumang, ano mang, alinmang, bisan unsang',
  everything: 'lahat ng, lahat, ang lahat, tanan, ang tanan, lahat ng bagay, lahat ng sinabi, tanang butang',
  your: 'iyong, inyong, imong',
  mine: 'ko, akin, aking, ako, sa akin, akong, nako, kanako, kong',
  instructions:
    'utos, mga utos, tagubilin, mga tagubilin, panuto, mga panuto, instruksyon, mga instruksyon, instruksiyon, mga instruksiyon, patakaran, mga patakaran, alituntunin, mga alituntunin, tuntunin, mga tuntunin, direktiba, mga direktiba, gabay, regulasyon, mga prompt, limitasyon, mga limitasyon, sugo, mga sugo, lagda, mga lagda, mga mando, balaod, instruksyon nga, mga tugon, tulumanon, mga rules, rules, mga instructions, mga pagdili, mga paghihigpit',
  limits: 'limitasyon, mga limitasyon, mga paghihigpit, patakaran',
  safety:
    'mga filter, filter, limitasyon, mga limitasyon, paghihigpit, mga paghihigpit, restriksyon, mga restriksyon, mga restriction, sensura, seguridad, patakaran sa kaligtasan, mga patakaran sa kaligtasan, safety filter, pagdili, mga pagdili, etika, moralidad, panseguridad, pangkaligtasan',
  conduct: 'etika, mga prinsipyo, prinsipyo, pagsasanay, mga protocol, programming, moralidad',
  newInstructions:
    'bagong utos, mga bagong utos, bagong tagubilin, mga bagong tagubilin, bagong panuto, bagong instruksyon, mga bagong instruksyon, bagong tungkulin, bagong papel, bagong gawain, bag ong sugo, bag ong instruksyon, bag ong mga sugo, bag ong mga instruksyon, bagong rules',
  newRules:
    'bagong utos, bagong tagubilin, bagong instruksyon, bagong patakaran, mga bagong patakaran, bagong tungkulin, bagong papel, bag ong lagda, bag ong sugo',
  theAbove:
    'lahat ng nasa itaas, ang lahat ng nasa itaas, nasa itaas, mga nasa itaas, lahat ng nasa taas, lahat sa itaas, lahat ng nauna, tanan sa ibabaw, ang tanan sa ibabaw, tanan nga naa sa ibabaw, naa sa ibabaw',
  given:
    'mo, ninyo, nimo, na ibinigay sa iyo, ibinigay sa iyo, na binigay sa iyo, na binigay sayo, binigay sayo, na natanggap mo, na ibinigay, na sinabi sa iyo, na sinusunod mo, na dapat mong sundin, nga gihatag kanimo, nga gihatag nimo, gihatag kanimo, nga imong nadawat, bago ang usapang ito, sa iyo, sayo',
  reveal: lists(
    product(
      'isulat|isulat mo|pakisulat|isulat ang',
      'ang system|ang prompt|ang mga tagubilin|ang mga utos|ang iyong|ang lahat ng|lahat ng utos|lahat ng tagubilin|ang lihim|ang password|ang mga patakaran|system prompt|ang imong|ang mga sugo|tanan nimong|imong mga',
    ),
    'ipakita, ipakita mo, ipakita sa akin, pakita mo, pakita, sabihin, sabihin mo, sabihin mo sa akin, ulitin, ulitin mo, paulit, ibunyag, ibunyag mo, ilantad, ilantad mo, ilahad, ilahad mo, ibigay, ibigay mo, ibigay sa akin, bigay mo, ipaliwanag, i print mo, i share mo, ibahagi, ibahagi mo, isiwalat, isiwalat mo, ilista, ilista mo, kopyahin, kopyahin mo, isalin, isalin mo, ipaalam, ikwento, ipakopya, ilabas, ilabas mo, pakisabi, pakita nga, pakiulit, pakilista, pakibigay, i output mo, i reveal mo, i leak mo, ipakita kanako, isulti, isulti kanako, isulti ang, balika, balika ang, ihatag, ihatag kanako, ipadayag, iladlad, ilista ang, hatagi ko, tug ani ko, tug-ani, itug an, sultihi ko, ipakita ang, kopyaha, i reveal ang',
  ),
  repeat:
    'ulitin, ulitin mo, kopyahin, kopyahin mo, i print mo, isulat muli, pakiulit, balika, balika ang, kopyaha',
  whatIs:
    'ano ang, anu ang, ano ba ang, ano ano ang, anu ano ang, ano yung, anu yung, ano ba yung, anong, unsa ang, unsa man ang, unsa, unsay',
  promptName: lists(
    'prompt mo, secret instructions mo, nakatagong rules, sikretong rules',
    lists(
      product(
        'nakatagong|lihim na|orihinal na|unang|panimulang|inisyal na|sikretong|panloob na|pangunahing|nakatago na|iyong system|tinatagong|nakatago mong|lihim mong|unang mga|orihinal mong|sinaligan nga|tinago nga|tinagong|sekreto nga|orihinal nga|inisyal nga|sugod nga|una nga|lihim nga|nakatago mong mga',
        'utos|mga utos|tagubilin|mga tagubilin|prompt|mga prompt|instruksyon|mga instruksyon|instruksiyon|mga instruksiyon|panuto|mga panuto|patakaran|mga patakaran|alituntunin|mga alituntunin|mensahe|instructions|mga instructions|sugo|mga sugo|lagda|mga lagda|system prompt',
      ),
      product(
        'tagubilin|mga tagubilin|instruksyon|mga instruksyon|utos|mga utos|panuto|mga panuto|patakaran|mensahe|prompt|sugo|mga sugo|lagda|mga lagda',
        'ng system|ng sistema|ng developer|ng mga developer|sa sistema|sa system|na ibinigay sa iyo|na ibinigay sayo|na binigay sayo|na binigay sa iyo|na natanggap mo|nga gihatag kanimo|nga imong nadawat|nga gitago nimo|na tinatago mo|na itinatago mo',
      ),
      'system prompt mo, systemprompt mo, sistemang prompt',
    ),
  ),
  sensitive:
    'lihim na susi, sikretong susi, lihim na salita, sikretong salita, api key, datos ng user, datos ng mga user, kredensyal, tinagong pulong, sekreto nga pulong, passkey',
  guarded:
    'lihim na susi, sikretong susi, lihim na salita, sikretong salita, lihim na password, sikretong password, lihim na code, sikretong code, lihim mo, sikreto mo, lihim na itinatago mo, sikretong itinatago mo, password na itinatago mo, password na tinatago mo, password ng admin, admin password, sekreto nga pulong, sekreto nga yawe, sekreto nga code, sekreto nga password, password nga imong gitago, tinago nga password, api key mo',
  toldYou:
    'ano ang sinabi sa iyo, ano ang sinabi sayo, anong sinabi sayo, anong sinabi sa iyo, ano ang mga sinabi sa iyo, ano ang iniutos sa iyo, anong inutos sayo, ano ang inutos sayo, anong mga utos ang, anong mga tagubilin ang, anong tagubilin ang, anong instruksyon ang, anong mga instruksyon ang, anong rules ang, anong mga rules ang, anong mga patakaran ang sinusunod, anong patakaran ang sinusunod, ano ang bawal mong sabihin, anong bawal mong sabihin, ano ang hindi mo puwedeng sabihin, unsa ang giingon kanimo, unsay giingon nimo, unsay giingon kanimo, unsa ang gisugo kanimo, unsay gisugo, unsang mga lagda ang, unsang mga sugo ang, unsa nga mga sugo ang, unsang instruksyon ang, unsa ang gidili nimong isulti',
  unbound: lists(
    'walang bawal, walang pinagbabawal',
    lists(
      product(
        'walang|wala kang|na walang|nang walang|wala nang|wala kang anumang|walang anumang|walang kahit anong|walay|wala kay|nga walay|walay bisan unsang|wala nay|malaya sa|malaya sa lahat ng|libre sa|gawasnon sa',
        'limitasyon|limitasyong|mga limitasyon|limit|filter|mga filter|patakaran|mga patakaran|sensura|censorship|restriksyon|mga restriksyon|restrictions|restriction|paghihigpit|mga paghihigpit|alituntunin|mga alituntunin|hangganan|etika|moralidad|rules|mga rules|batas|sinusunod na patakaran|sinusunod na rules|konsensya|pagdili|lagda|mga lagda|utlanan|pugong|bawal|anumang limitasyon|anumang filter',
      ),
      'ganap na malaya, malayang malaya, hindi ka saklaw, hindi ka nakatali, hindi nakatali sa, hindi ka na sakop, hindi sumusunod sa, dili ka sakop, hingpit nga gawasnon',
    ),
  ),
  become:
    'ikaw na ngayon, ikaw ngayon, ikaw na ngayon ay, ngayon ikaw ay, ngayon ikaw, mula ngayon, simula ngayon, mula sa ngayon, magpanggap, magpanggap ka, magpanggap kang, magkunwari, magkunwari ka, magkunwari kang, kunwari, kunwari ikaw, umakto, umakto ka, umakto kang, umarte, umarte ka, gumanap, gumanap ka, gumanap bilang, isipin mong, isipin mo na, maging, ikaw ay magiging, ikaw ay gaganap, kumilos ka, kumilos bilang, sukad karon, gikan karon, ikaw karon, ikaw na karon, karon ikaw, pagpakaaron ingnon, pagpakaaron, pakaaron ingnon, paglihok isip, hunahunaa nga ikaw, mahimong, mahimo kang, pretend ka, act ka',
  youAre: 'ikaw ay, ikaw ay isang, ikaw, ika, ikaw usa ka, ikaw ang, isa kang, usa ka ka, kayo ay',
  ai: 'modelo, katulong, katabang, artipisyal na intelihensiya, modelo ng wika, artipisyal nga intelihensya, chatbot',
  noLonger: 'hindi ka na, hindi na, hindi na ikaw, dili ka na, dili na',
  answer:
    'sumagot, sumagot ka, sagutin, sagutin mo, sagot, tumugon, tumugon ka, magsalita, magsalita ka, tubag, tubaga, tubagon, motubag, sumunod ka lang, sasagutin mo, sasagot ka, sagutin mo ako',
  obey: 'sundin, sundin mo, sumunod, sumunod ka, makinig, makinig ka, gawin, gawin mo, unahin, unahin mo, tuparin, sunda, tumana, paminawa, buhata, sunod',
  obeyMe:
    'ako lang ang sundin, ako lang ang susundin, ako lamang ang sundin, ako lang ang pakinggan, sundin mo lang ako, sundin mo ako, sumunod ka sa akin, sa akin ka lang makinig, makinig ka lang sa akin, sa akin ka lang sumunod, gawin mo ang lahat ng sasabihin ko, gawin mo lahat ng sasabihin ko, gawin mo ang lahat ng iniuutos ko, utos ko lang ang, ang mga utos ko lamang, ako lang ang imong sundon, ako lang ang imong paminawon, ako ra ang paminawa, ako ra ang tumana, tumana ako, sunda lang ko, paminawa lang ko, buhata ang tanan nakong isulti, sunda ang akong mga sugo lang',
  only: 'lamang, tanging, ako lang, mo lang, ako ra',
  switchOn:
    'i activate mo, buksan, buksan mo, paganahin, paganahin mo, pumasok sa, pumasok ka sa, lumipat sa, lumipat ka sa, i on mo, i on mo, i switch mo, ablihi, pagana, sulod sa, balhin sa',
  mode: 'developer mode, mode ng developer, walang limitasyong mode, malayang mode, jailbreak mode, dan mode',
  anything:
    'kahit anong hilingin ko, kahit anong itanong ko, anumang hilingin ko, anumang itanong ko, kahit ano ang itanong, lahat ng itatanong ko, lahat ng tanong ko, lahat ng hihilingin ko, puwede mong sabihin ang kahit ano, pwede kang magsabi ng kahit ano, kayang gawin ang kahit ano, kaya mong gawin ang lahat, magagawa mo ang lahat, sagutin ang lahat, sagutin mo lahat, sagutin mo ang lahat, sumasagot sa lahat, bisan unsa akong ipangutana, bisan unsa nga pangutana, tubaga tanan, tubaga ang tanan',
  regardless:
    'kahit ilegal, kahit labag sa batas, kahit bawal, kahit delikado, kahit mapanganib, kahit masama, legal man o hindi, walang pakialam kung, bisan ilegal, bisan supak sa balaod, bisan delikado, bisan dili maayo',
  harm: 'ilegal, mapanganib, delikado, labag sa batas, imoral, supak sa balaod, makadaot',
  noRefusal:
    'huwag tumanggi, huwag kang tumanggi, wag tumanggi, wag kang tumanggi, wag kang tatanggi, huwag kang tatanggi, huwag na huwag kang tatanggi, hindi ka puwedeng tumanggi, hindi ka pwedeng tumanggi, bawal tumanggi, bawal kang tumanggi, hindi tumatanggi, hindi kailanman tumatanggi, nang hindi tumatanggi, walang pagtanggi, walang babala, walang paalala, huwag magbigay ng babala, wag magbigay ng babala, wag ka mag sorry, wag kang mag sorry, huwag humingi ng paumanhin, huwag humingi ng tawad, huwag mong sabihing hindi, wag mong sabihing hindi, ayaw pagbalibad, ayaw balibad, dili ka makabalibad, dili ka pwede mobalibad, dili mobalibad, walay pasidaan, ayaw pangayo og pasaylo, ayaw pag ingon nga dili',
  void: 'wala nang bisa, wala ng bisa, hindi na umiiral, binawi na, kanselado na, walang bisa, tinanggal na, wala nay bili, wala nay epekto, gikansela na',
  authority:
    'ako ang developer mo, ako ang iyong developer, ako ang admin, ako ang administrator, ako ang gumawa sa iyo, ako ang lumikha sa iyo, ako ang may ari, ako ay admin, ako ay taga openai, taga openai ako, empleyado ako ng openai, may pahintulot ako, ako ang naghimo nimo, ako ang imong developer, taga openai ko, admin ko dito, admin ako',
};

export const southeastAsian: readonly ConceptWords[] = [indonesian, javanese, vietnamese, tagalog];
