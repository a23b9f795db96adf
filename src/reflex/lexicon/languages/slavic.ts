import type { ConceptWords } from '../concept-words.ts';

const polishAndRussian: ConceptWords = {
  override:
    'отбрось, отмени, нарушь, обоиди, откажись от, пренебреги, забудь про, забудь все, не следуи, не обращаи внимания, отключи, porzuc, pomin, odrzuc, zlam, omin, zlekcewaz, przestan przestrzegac, nie przestrzegaj, zapomnij o',
  your: 'твои, твоих, твоими, твоя, твоем, свои, своих, ваши, ваших, swoje, twoje, twoich, swoich, twoj',
  mine: 'мои, моих, моим, мне, меня, moje, moich, mnie, mi',
  instructions:
    'инструкция, инструкцию, инструкциям, указаниям, правил, правилам, ограничения, приказы, запрос, instrukcji, polecen, zasad, zasady, wytyczne, rozkazy, regul, reguly',
  conduct:
    'протокол, протоколы, принципы, программу, программирование, обучение, этику, protokol, protokoly, programowanie, etyke, procedury',
  safety: 'ограничении, фильтры, цензуру, ограничениями, ograniczenia, ograniczen, filtry, cenzury',
  obey: 'следуи, подчиняися, подчиняешься, слушаися, выполняи, исполняи, sluchaj, wykonuj, przestrzegaj, sluchasz',
  only: 'только, исключительно, лишь, tylko, wylacznie, jedynie',
  reveal:
    'выведи, покажи, расскажи, напиши, повтори, раскрои, сообщи, перечисли, pokaz, ujawnij, wypisz, podaj, powtorz, powiedz',
  unbound:
    'без цензуры, без каких либо ограничении, никаких правил, никаких ограничении, нет правил, нет ограничении, без этики, bez zasad, bez regul, bez cenzury, bez ograniczen, zadnych zasad, zadnych ograniczen, na wszystko',
  become:
    'теперь ты, ты теперь, представь что ты, притворись, с этого момента, od teraz jestes, jestes teraz, udawaj, od teraz',
};

export const slavic: readonly ConceptWords[] = [polishAndRussian];
