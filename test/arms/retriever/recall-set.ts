export type QuestionGroup = 'same words' | 'inflected' | 'synonyms' | 'numbers' | 'other languages';

/** Title, text, and what is asked of it. */
export type RecallDocument = [
  title: string,
  text: string,
  questions: Partial<Record<QuestionGroup, string[]>>,
];

/** Texts of a firm, its products and its town, many of them near neighbours of each other. */
export const recallDocuments: RecallDocument[] = [
  [
    'Parental leave',
    'Employees may stay at home for sixteen weeks after the birth of a child. Pay continues in full during the first twelve weeks. The request goes to the personnel department two months ahead.',
    {
      'same words': ['How many weeks may employees stay at home after the birth of a child?'],
      synonyms: ['How long can a new mother or father be off?'],
    },
  ],
  [
    'Sick leave',
    'Whoever falls ill tells the manager before nine in the morning. A certificate from a doctor is needed from the fourth day. Pay continues for six weeks.',
    {
      inflected: ['Do I need a doctor’s certificates when falling ill?'],
      synonyms: ['I have a fever: whom must I notify at work?'],
    },
  ],
  [
    'Holidays',
    'Full-time staff have 28 days of paid holiday a year. Up to five unused days move to the next year and lapse at the end of March.',
    { numbers: ['Who gets 28 days?'], synonyms: ['How much vacation do I get annually?'] },
  ],
  [
    'Working from elsewhere',
    'Remote work is possible on three days a week. A screen and a chair for the home desk are paid for up to 400 euros.',
    {
      'same words': ['On how many days a week is remote work possible?'],
      synonyms: ['Does the firm reimburse furniture for telecommuting?'],
    },
  ],
  [
    'Travel by train',
    'Journeys of less than five hours are made by rail, second class. Tickets are booked through the travel desk and not claimed afterwards.',
    {
      inflected: ['Are train tickets bookable through the travel desks?'],
      synonyms: ['May I fly to a meeting that is nearby?'],
    },
  ],
  [
    'Meals on the road',
    'The daily allowance for food is 32 euros in the country and 48 euros abroad. Alcohol is never covered.',
    {
      numbers: ['What is the 48 euros allowance for?'],
      'same words': ['Is alcohol covered by the daily allowance?'],
    },
  ],
  [
    'Company cars',
    'Cars of the fleet are reserved in the calendar. Charging at the office costs nothing; fuel cards lie in the glove compartment.',
    {
      synonyms: ['How do I borrow a vehicle from my employer?'],
      inflected: ['Reserving a car of the fleet'],
    },
  ],
  [
    'Passwords',
    'A password has at least fourteen characters and is never used twice. The vault application creates and stores them. Changing it every month is not required.',
    {
      'same words': ['How many characters does a password have?'],
      synonyms: ['How long must my login secret be?'],
    },
  ],
  [
    'Lost devices',
    'A laptop or phone that is stolen or cannot be found is reported to the help desk at once, day or night, extension 7711. It is then wiped from afar.',
    { numbers: ['Whose extension is 7711?'], synonyms: ['My notebook computer has been nicked, what now?'] },
  ],
  [
    'Phishing',
    'Messages that ask for credentials are forwarded to the security team and then deleted. Nobody in the company will ever ask for a password.',
    {
      inflected: ['Forwarding a message that asked for my credentials'],
      synonyms: ['I received a suspicious e-mail, to whom do I send it?'],
    },
  ],
  [
    'Backups',
    'Databases are copied every four hours to a second site. Copies are kept for 35 days. A restore is rehearsed each quarter.',
    { numbers: ['What is kept for 35 days?'], inflected: ['Rehearsing the restoration of backups'] },
  ],
  [
    'Incident levels',
    'Severity one means that customers cannot work at all: the on-call engineer answers within ten minutes. Severity two allows an hour.',
    {
      'same words': ['How fast does the on-call engineer answer at severity one?'],
      synonyms: ['How quickly is a total outage responded to?'],
    },
  ],
  [
    'Releases',
    'New versions go out on Tuesdays and Thursdays before noon. Nothing is deployed on Fridays. A change needs two reviews.',
    {
      'same words': ['On which days do new versions go out?'],
      inflected: ['How many reviewers does changing something need?'],
    },
  ],
  [
    'Feature flags',
    'Every new function hides behind a switch that is turned on for one customer first. Switches older than ninety days are removed.',
    { synonyms: ['When are stale toggles cleaned up?'], inflected: ['Removing old switches'] },
  ],
  [
    'Code style',
    'The formatter decides; nobody discusses spaces. Functions longer than fifty lines fail the build.',
    { 'same words': ['Which functions fail the build?'], numbers: ['Which limit is fifty lines?'] },
  ],
  [
    'Espresso machine Aurora',
    'Aurora heats up in 40 seconds and holds 1.8 litres of water. Descale it after 200 cups. The warranty runs for two years.',
    {
      numbers: ['Which machine holds 1.8 litres?'],
      'same words': ['After how many cups do I descale Aurora?'],
      synonyms: ['What is the guarantee period of the Aurora coffee maker?'],
    },
  ],
  [
    'Espresso machine Boreal',
    'Boreal heats up in 25 seconds and holds 2.4 litres of water. Descale it after 350 cups. The warranty runs for five years.',
    { numbers: ['Which one needs it after 350 cups?'], 'same words': ['How fast does Boreal heat up?'] },
  ],
  [
    'Milk frother Cirrus',
    'Cirrus froths 300 millilitres hot or cold. Only the jug goes into the dishwasher, never the base.',
    { synonyms: ['Can I wash the Cirrus in a machine?'], inflected: ['Frothing cold milk'] },
  ],
  [
    'Grinder Dune',
    'Dune has 31 grades from fine to coarse and conical steel burrs. It weighs 3.2 kilograms and makes 68 decibels.',
    { numbers: ['What makes 68 decibels?'], synonyms: ['How loud and how heavy is the Dune mill?'] },
  ],
  [
    'Kettle Ember',
    'Ember boils a litre in three minutes, keeps a chosen temperature for an hour and switches off when it is lifted.',
    {
      inflected: ['Switching off when lifting it'],
      'same words': ['How long does Ember keep a chosen temperature?'],
    },
  ],
  [
    'Returns',
    'Goods come back within thirty days, unused and in their box. We pay the parcel if the item was broken, otherwise the buyer does.',
    {
      synonyms: ['How long do I have to send an order back, and who bears the postage?'],
      inflected: ['Returning unused goods in their boxes'],
    },
  ],
  [
    'Repairs',
    'Machines out of warranty are mended for a flat 89 euros. It takes nine working days. A loan machine is sent on request.',
    { numbers: ['What costs a flat 89 euros?'], synonyms: ['What does it cost to fix an old appliance?'] },
  ],
  [
    'Spare parts',
    'Seals, jugs and burrs can be ordered for ten years after the last machine of a series was sold.',
    {
      'same words': ['For how many years can seals be ordered?'],
      synonyms: ['Are replacement gaskets still available for discontinued models?'],
    },
  ],
  [
    'Beans by subscription',
    'A kilo of beans arrives every two, four or six weeks. Pausing and ending it is possible until three days before dispatch.',
    { inflected: ['Pause my subscription'], synonyms: ['How do I cancel my regular coffee delivery?'] },
  ],
  [
    'Gift vouchers',
    'Vouchers are valid for three years from purchase and cannot be paid out in cash.',
    { 'same words': ['How long are vouchers valid?'], synonyms: ['When does a present card expire?'] },
  ],
  [
    'Business customers',
    'Offices that buy ten machines or more get 12 percent off and an account manager of their own.',
    { numbers: ['Who gets 12 percent?'], synonyms: ['Is there a discount for bulk orders?'] },
  ],
  [
    'Harbour museum',
    'The museum opens from ten to six except on Mondays. Children under twelve enter free. The lighthouse may be climbed in groups of eight.',
    {
      'same words': ['When does the harbour museum open?'],
      synonyms: ['Is admission without charge for kids?'],
    },
  ],
  [
    'Town library',
    'Books are lent for four weeks, films for one. Each day of delay costs twenty cents. The reading room has forty seats.',
    {
      inflected: ['For how many weeks does the library lend a book?'],
      synonyms: ['What is the fine for overdue books?'],
    },
  ],
  [
    'Swimming pool',
    'The fifty metre lane opens at six thirty. Lessons for beginners are held on Saturday mornings. Lockers take a one euro coin.',
    {
      'same words': ['When are lessons for beginners held?'],
      synonyms: ['Where can a novice learn to swim at the weekend?'],
    },
  ],
  [
    'Ferry to the islands',
    'The ferry leaves at 7:15 and 16:40 and takes 55 minutes. Bicycles travel free, dogs need a muzzle. In storms it stays in port.',
    { numbers: ['What leaves at 16:40?'], synonyms: ['Does the boat sail in bad weather?'] },
  ],
  [
    'Weekly market',
    'Farmers sell on the square on Wednesdays and Saturdays until two in the afternoon. Cheese is at the north end.',
    {
      inflected: ['On which days does a farmer sell on the square?'],
      synonyms: ['Where do growers offer their produce?'],
    },
  ],
  [
    'Waste collection',
    'Paper is collected in odd weeks, glass goes to the containers, garden waste to the depot behind the station. Batteries are taken back by shops.',
    {
      'same words': ['In which weeks is paper collected?'],
      synonyms: ['Where do I dispose of branches and leaves?'],
    },
  ],
  [
    'Parking permits',
    'Residents pay 90 euros a year for a permit. A second car costs double. Visitors draw a day ticket at the machine.',
    { numbers: ['What costs 90 euros a year?'], inflected: ['A visitor’s tickets for a day'] },
  ],
  [
    'Building permits',
    'A shed under ten square metres needs no permit. For anything larger the office answers within eight weeks and charges by area.',
    {
      'same words': ['How large may a shed be that needs no permit?'],
      synonyms: ['Do I require approval to erect a garden hut?'],
    },
  ],
  [
    'Dog licence',
    'Dogs are registered at the age of three months. The tax is 84 euros for the first and 168 for each further one. Guide dogs are exempt.',
    { numbers: ['For what do I pay 168?'], synonyms: ['What levy is due for a puppy?'] },
  ],
  [
    'Sourdough bread',
    'Mix 500 grams of flour with 350 of water and 100 of starter, fold it four times and let it rest overnight in the cold. Bake it at 240 degrees for 45 minutes.',
    {
      numbers: ['What is baked at 240 degrees?'],
      inflected: ['How often is the dough folded, and where does it rest?'],
    },
  ],
  [
    'Lentil soup',
    'Red lentils cook in twenty minutes with cumin, tomato and a carrot. Lemon juice goes in at the end.',
    {
      'same words': ['What goes in at the end of the lentil soup?'],
      synonyms: ['Which spices season the dal?'],
    },
  ],
  [
    'Apple cake',
    'Four sour apples, three eggs and 200 grams of butter make one tin. It keeps for three days under a cloth.',
    {
      inflected: ['How many sour apple and egg per tin?'],
      synonyms: ['How long does the fruit tart stay fresh?'],
    },
  ],
  [
    'Blood pressure monitor',
    'Sit still for five minutes, put the cuff at the height of the heart and do not talk. Above 135 over 85 at home, see a physician.',
    { numbers: ['What about 135 over 85?'], synonyms: ['When should hypertension send me to a doctor?'] },
  ],
  [
    'First aid room',
    'The room beside the reception holds plasters, a stretcher and a defibrillator. Six colleagues are trained; their names hang on the door.',
    {
      'same words': ['Where is the defibrillator?'],
      synonyms: ['Who can help after an accident in the office?'],
    },
  ],
  [
    'Fire drill',
    'When the siren sounds everybody leaves by the stairs and meets at the fountain. Lifts stand still. The drill is in April and October.',
    {
      inflected: ['Where do we meet when sirens sound?'],
      synonyms: ['What is the assembly point in an emergency evacuation?'],
    },
  ],
  [
    'Urlaub und Freistellung',
    'Jeder Mitarbeiter hat 30 Urlaubstage im Jahr. Der Antrag ist spätestens zwei Wochen vorher bei der Personalabteilung einzureichen.',
    {
      'other languages': [
        'Wie viele Urlaubstage hat jeder Mitarbeiter?',
        'Wann muss ich den Urlaubsantrag einreichen?',
      ],
    },
  ],
  [
    'Reisekosten',
    'Hotelkosten werden bis 120 Euro pro Nacht erstattet. Belege sind binnen vier Wochen vorzulegen.',
    { 'other languages': ['Bis zu welchem Betrag werden Hotelkosten erstattet?'] },
  ],
  [
    'Horaires de la bibliothèque',
    'La bibliothèque ouvre à neuf heures et ferme à dix-neuf heures. Le dimanche, elle reste fermée.',
    {
      'other languages': [
        'À quelle heure ouvre la bibliothèque ?',
        'La bibliothèque est-elle ouverte le dimanche ?',
      ],
    },
  ],
  [
    'Garantía',
    'La garantía cubre los defectos de fabricación durante tres años. La batería tiene una garantía de un año.',
    { 'other languages': ['¿Cuántos años cubre la garantía?'] },
  ],
  [
    'Veiledning for hytta',
    'Nøkkelen ligger i skapet ved døra. Ta med ved fra uthuset og steng vannet når dere reiser.',
    { 'other languages': ['Hvor ligger nøkkelen til hytta?'] },
  ],
];

/** What none of the texts says, however near some of them are. */
export const unanswerable: string[] = [
  'How many days of holiday do interns have?',
  'How many characters does a user name have?',
  'How fast does Cirrus heat up?',
  'How much does a parking permit for a motorcycle cost?',
  'Who is the director of the harbour museum?',
  'When was the town library founded?',
  'What does the ferry cost?',
  'Why are lifts painted green?',
];
