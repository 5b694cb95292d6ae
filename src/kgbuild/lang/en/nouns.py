"""English nouns by class of meaning, as ``singular[/irregular plural]``.

A word that is also a family name (Page, Bridge, Hill) is given in the plural alone.
"""

from __future__ import annotations

NOUNS: dict[str, str] = {
    "personnel": """
        soldier troop personnel serviceman/servicemen servicewoman/servicewomen
        servicemember service-member marine paratrooper peacekeeper infantryman/infantrymen
        fighter mercenary commando instructor trainer adviser advisor airman/airmen sailor
        reservist ranger man/men woman/women officer legionnaire guardsman/guardsmen
        blue-helmet engineer operator warfighter specialist medic conscript helmet gurkha
        technician observer compatriot rifleman/riflemen seaman/seamen sapper
        crewman/crewmen gunner trooper grenadier bodyguard sentry sniper aviator
        airwoman/airwomen aircrew/aircrew submariner cadet lancer fusilier hussar dragoon
        cavalryman/cavalrymen artilleryman/artillerymen tankman/tankmen sergeant corporal
        draftee peace-keeper peacemaker serviceperson/servicepeople para/paras seal
        green-beret beret paramilitary pilot legionary logistician signaller nco
        foot-soldier crewmember crewwoman/crewwomen guardswoman/guardswomen
        marksman/marksmen bombardier spetsnaz/spetsnaz
        """,
    "collective": """
        force army crew garrison reinforcement vanguard advance-party manpower combatant
        infantry/infantry cavalry/cavalry soldiery rearguard rear-guard
        """,
    "unit": """
        unit brigade battalion division regiment company/companies squadron contingent
        battlegroup battle-group task-force detachment corps/corps platoon garrison flotilla
        fleet battery taskforce wing element strike-group group armada squad brigade-group
        formation legion task-group carrier-group subunit sub-unit echelon sub-group
        battalion-group combat-team brigade-combat-team training-team air-wing air-group
        half-battalion company-group gun-crew
        """,
    "mission": """
        mission operation exercise drill manoeuvre maneuver deployment training-mission
        rotation peacekeeping war-game wargame campaign intervention air-policing
        peace-mission
        """,
    "presence": """
        presence footprint strength participation total figure number troop-level headcount
        """,
    "base": """
        base airbase air-base airport airfield camp barracks/barracks
        headquarters/headquarters outpost port post facility hub depot compound installation
        fort fortress airstrip heliport dockyard shipyard harbour harbor encampment bunker
        naval-base training-ground training-area checkpoint stronghold runway anchorage
        arsenal command-post observation-post training-centre training-center training-camp
        airhead bridgehead
        """,
    "equipment": """
        tank jet fighter-jet aircraft/aircraft warplane plane bomber helicopter drone
        warship frigate destroyer corvette carrier submarine ship vessel boat howitzer
        launcher vehicle system missile eurofighter typhoon f-16 f-35 patriot leopard rafale
        mirage tornado gripen carrier gunship armor armour artillery interceptor minesweeper
        minehunter cruiser abrams/abrams stryker bradleys/bradleys himars/himars reaper
        poseidon hercules/hercules chinook black-hawk blackhawk cobra puma nh90 globemaster
        osprey hornet super-hornet raptor harrier spitfire hawkeye awacs/awacs
        stratofortress stratotanker marder leclerc centurion merkava humvee tanker
        transporter trawler minelayer battleship dreadnought speedboat gunboat flattop
        u-boat biplane seaplane turboprop quadcopter uav rocket-launcher bazooka javelin
        stinger kalibr iskander s-300 s-400 thaad/thaad nasams/nasams iris-t iskander-m f-14
        f-15 f-18 f-22 f-4 f-5 f/a-18 a-10 b-1 b-1b b-2 b-52 c-130 c-17 c-5 c-160 a400m
        a-400m ah-64 uh-60 ch-47 ch-53 mv-22 v-22 mig mig-21 mig-23 mig-25 mig-29 mig-31
        su-24 su-25 su-27 su-30 su-34 su-35 su-57 mi-8 mi-17 mi-24 mi-26 mi-35 tu-22 tu-95
        tu-142 tu-160 tu-22m3 an-26 an-124 il-2 p-8 p-8a p-3 mq-9 mq-1 rq-4 e-3 e-7 e-2
        kc-135 kc-46 kc-10 rc-135 u-2 jas-39 jf-17 t-72 t-80 t-90 t-55 t-34 m1a1 m1a2 bmp
        bmp-1 bmp-2 btr btr-80 m113 m777 paladin grad sukhoi ilyushin antonov tupolev
        bayraktar shahed orlan spyplane fighter-bomber fighter-plane
        fighter-aircraft/fighter-aircraft landing-craft/landing-craft hovercraft/hovercraft
        watercraft/watercraft amphibious-ship aircraft-carrier cutter patrol-boat sloop
        troopship
        """,
    "civil": """
        policeman/policemen police/police civilian refugee migrant people/people
        person/persons child/children worker employee staffer journalist hostage protester
        demonstrator prisoner victim resident inhabitant casualty recruit militant terrorist
        rebel gunman/gunmen insurgent jihadist monitor voter student pupil teacher doctor
        nurses/nurses surgeon farmers/farmers fisherman/fishermen villager tourist passenger
        traveller traveler patient survivor relative parents/parents mother father
        wife/wives husband son daughter brother sister baby infant youth adult pensioner
        labourer laborer miner drivers/drivers trader merchant businessman/businessmen
        lawyer activist detainee inmate captive evacuee deportee asylum-seeker seeker
        returnee settler smuggler trafficker pirate criminal gangster attacker assailant
        extremist islamist separatist guerrilla partisan looter rioter dissident exile
        expatriate expat foreigner immigrant emigrant supporter opponent spectator fan
        athlete players/players delegate participant taxpayer customer client user
        readers/readers viewer donor guest visitor reporter photographer cameraman/cameramen
        correspondent blogger writer artist actor singers/singers scientist academic priest
        nun monk imam cleric missionary paramedic firefighter fireman/firemen rescuer
        fatality interpreter translator linguist widow orphan bandit pilgrim shopper
        commuter motorist cyclist pedestrian skier climber swimmer colleague applicant
        suicide-bomber hijacker kidnapper militiaman/militiamen tribesman/tribesmen
        countryman/countrymen fugitive deserter defector bystander eyewitness aid-worker
        docker crewmate juror toddler loyalist nationalist mutineer plotter spy/spies hacker
        dealer speculator investor entrepreneur technocrat gendarme contractor veteran
        """,
    "thing": """
        percent per-cent kilometre kilometer km mile metre meter ton tonne euro dollar pound
        year day month week hour minute state nation country round time vote seat gallon
        litre liter rouble ruble yen foot/feet inch acre degree million billion shell post
        territory attack strike airstrike air-strike raid assault ambush explosion blast
        bombing bomb rocket bullet mine landmine grenade rifle pistol warhead incident
        cases/cases violation breach crash accident homes/homes building schools/schools
        hospital churches/churches mosque factory plant bridges/bridges road streets/streets
        block apartment flat/flats article pages/pages paragraph chapter bills/bills
        resolution item issue question topic flight trip journey visit tour sortie session
        meeting letter statement contract deal agreement treaties/treaties project programme program
        prize medal kilogram kilogramme kg kilo gram gramme barrel watt megawatt kilowatt
        gigawatt knot hectare yard decade century fortnight season term stage phase peso
        dinar dirham zloty krona/kronor krone/kroner franc rupee yuan shilling trillion type
        position job place location site language animal dog sheep/sheep cow tree ticket
        copy books/books film photo photograph picture video image game goal election
        referendum arrest death injury sanction request complaint container car taxi bag box
        tent bed dish meal tie candidate word lawsuit room floor storey hole square-mile
        square-kilometre square-kilometer cubic-metre nautical-mile celsius fahrenheit
        calorie volt idea proposal option reason example instance occasion problem
        crisis/crises war battle skirmish conflict demonstration interview speech headline
        story study/studies survey pint dose vaccine jab door window walls/walls fence
        pillar pipeline cable satellite aeroplane islet county municipality township shelter
        refuge forests/forests hills/hills mountains/mountains lakes/lakes crossing parcel
        package loan bonds/bonds fund generation birthday anniversary holiday plane-load
        truckload busload ballot mandate clause condition truck lorry/lorries jeep bus/buses
        ambulance gun weapon ammunition mortar-shell
        """,
    "send-noun": """
        deployment dispatch redeployment transfer arrival commitment contribution insertion
        """,
    "station-noun": """
        stationing build-up buildup massing concentration
        """,
    "withdraw-noun": """
        withdrawal pullout pull-out departure exit drawdown pullback pull-back evacuation
        repatriation disengagement phase-out expulsion homecoming
        """,
    "reinforce-noun": """
        reinforcement increase surge augmentation expansion enlargement
        """,
    "office": """
        minister president chancellor premier secretary spokesman/spokesmen
        spokeswoman/spokeswomen spokesperson general admiral commander colonel ambassador
        chairman/chairmen chairwoman chair chief envoy official diplomat analyst senator
        governor mayor adviser advisor counterpart lieutenant captain major brigadier king
        queen leader head director expert representative prosecutor secretary-general
        counterpart researcher historian deputy premier lawmaker legislator vice-president
        undersecretary under-secretary vice-premier negotiator mediator inspector prince
        princess emperor emir sheikh archbishop aide attaché consul commissioner commandant
        rear-admiral vice-admiral professor lecturer economist strategist pundit commentator
        author editor judges/judges magistrate ombudsman/ombudsmen dictator
        strongman/strongmen ruler monarch statesman/statesmen politician chairperson
        spokespeople/spokespeople baroness warlord warden congressman/congressmen
        congresswoman/congresswomen councillor chief-of-staff field-marshal superintendent
        coordinator administrator rapporteur speaker regent tsar deputy-minister
        foreign-minister prime-minister defence-minister defense-minister interior-minister
        major-general lieutenant-general lieutenant-colonel brigadier-general
        """,
    "body": """
        ministry government department agency junta parliament staff office council
        commission embassy pact authority cabinet administration committee command
        headquarters/headquarters navy army military bloc organisation organization party
        opposition institute coalition leadership congress senate house presidency
        legislature assembly tribunal court bureau secretariat directorate think-tank union
        federation association foundation corporation regime delegation consulate coastguard
        coast-guard gendarmerie air-force judiciary politburo high-command general-staff
        foreign-office interior-ministry defence-ministry defense-ministry foreign-ministry
        intelligence-service bundestag duma rada knesset sejm riksdag storting folketing
        movement faction regulator palace
        """,
    "area": """
        north south east west north-east north-west south-east south-west coast shore region
        city town island district area village strait peninsula port-city zone sector
        outskirts/outskirts suburb valley archipelago airspace gulf frontline front-line
        corridor centre center hinterland neighbourhood neighborhood vicinity delta plateau
        highland/highlands lowland tip edge heartland riverbank seaboard coastline waterway
        canal governorate oblast prefecture canton voivodeship oasis isthmus headland
        southeast southwest northeast northwest parts/parts
        """,
    "border": "border frontier boundary borderline",
    "neighbour": "neighbour neighbor",
    "ally": "ally partner-in-arms",
    "member": "member member-state founding-member",
    "alliance": "alliance bloc pact",
    "country": "country nation state republic kingdom province enclave territory",
    "capital": "capital",
    "exclave": "exclave",
    "medium": """
        agency newspaper radio television broadcaster daily magazine tv twitter facebook
        telegram channel post
        """,
}

COMPOUND_CLASSES: frozenset[str] = frozenset()
NOT_COMPOUND: frozenset[str] = frozenset()
