import type { ConceptWords } from '../concept-words.ts';

const mixed: ConceptWords = {
  override:
    'unut, unutun, gormezden gel, bosver, birak, yok say, dikkate alma, glom, ignorera, strunta i, ignorati, lupakan, abaikan, bo qua, quen, quen di, hay quen, kalimutan, huwag pansinin, bhool jao, bhul jao, nazarandaaz karo, nazarandaz karo, ignore karo, chhod do',
  your: 'kendi, sana, senin, dina, ditt, anda, kamu, cua ban, iyong, apne, apni, tumhare, aapke',
  instructions:
    'talimatlari, talimatlarini, kurallari, kurallarini, kurala, kurallar, instruktionerna, regler, reglerna, perintah, arahan, huong dan, quy tac, lenh, chi thi, utos, tagubilin, nirdesh, niyam, rules ko, instructions ko',
  prior: 'onceki, sebelumnya, truoc do, tidigare, nakaraang, pichhle, pehle ke, purane',
  reveal:
    'goster, soyle, yaz, acikla, paylas, visa mig, beratta, tampilkan, tunjukkan, beritahu, tiet lo, hien thi, cho toi biet, ipakita, sabihin, dikhao, batao, bata do',
  mine: 'bana, benim, mig, mina, saya, meri, mujhe, mere',
  obey: 'itaat et, dinle, uy, folj, lyd, ikuti, patuhi, tuan theo, sundin',
  only: 'sadece, yalnizca, bara, endast, hanya, lamang, sirf',
  unbound:
    'hicbir kurala bagli degilsin, kisitlama olmadan, kural tanimayan, sansursuz, utan regler, utan begransningar, tanpa aturan, khong gioi han, walang limitasyon, bina kisi',
};

export const others: readonly ConceptWords[] = [mixed];
