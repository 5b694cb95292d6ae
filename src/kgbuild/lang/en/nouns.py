"""English nouns by class of meaning, as ``singular[/irregular plural]``."""

from __future__ import annotations

NOUNS: dict[str, str] = {
    "personnel": """
        soldier troop personnel serviceman/servicemen servicewoman/servicewomen servicemember
        service-member marine paratrooper peacekeeper infantryman/infantrymen fighter mercenary
        commando instructor trainer adviser advisor airman/airmen sailor reservist ranger
        man/men woman/women officer legionnaire guardsman/guardsmen blue-helmet engineer operator
        warfighter specialist medic conscript helmet gurkha technician observer compatriot
        rifleman/riflemen seaman/seamen sapper crewman/crewmen gunner trooper grenadier
        """,
    "collective": """
        force army crew garrison reinforcement vanguard advance-party manpower combatant
        infantry/infantry
        """,
    "unit": """
        unit brigade battalion division regiment company/companies squadron contingent
        battlegroup battle-group task-force detachment corps/corps platoon garrison flotilla fleet
        battery taskforce wing element strike-group group armada
        squad brigade-group
        """,
    "mission": "mission operation exercise drill manoeuvre maneuver deployment training-mission",
    "presence": "presence footprint strength participation total figure number",
    "base": """
        base airbase air-base airport airfield camp barracks/barracks headquarters/headquarters
        outpost port post
        facility hub
        """,
    "equipment": """
        tank jet fighter-jet aircraft/aircraft warplane plane bomber helicopter drone warship
        frigate destroyer corvette carrier submarine ship vessel boat howitzer launcher vehicle
        system missile eurofighter typhoon f-16 f-35 patriot leopard rafale mirage tornado gripen
        carrier gunship armor armour artillery interceptor minesweeper minehunter cruiser
        """,
    "civil": """
        policeman/policemen police/police civilian refugee migrant people/people person/persons
        child/children worker employee staffer journalist hostage protester demonstrator prisoner
        victim resident inhabitant casualty recruit militant terrorist rebel gunman/gunmen
        insurgent jihadist monitor voter
        """,
    "thing": """
        percent per-cent kilometre kilometer km mile metre meter ton tonne euro dollar pound year
        day month week hour minute state nation country round time vote seat gallon litre liter
        rouble ruble yen foot/feet inch acre degree million billion shell post territory
        """,
    "send-noun": "deployment dispatch redeployment transfer",
    "station-noun": "stationing build-up buildup massing",
    "withdraw-noun": "withdrawal pullout pull-out departure exit drawdown",
    "reinforce-noun": "reinforcement increase surge",
    "office": """
        minister president chancellor premier secretary spokesman/spokesmen spokeswoman/spokeswomen
        spokesperson general admiral commander colonel ambassador chairman/chairmen chairwoman
        chair
        chief envoy official diplomat analyst senator governor mayor adviser advisor counterpart
        lieutenant captain major brigadier king queen leader head director expert representative
        prosecutor secretary-general counterpart researcher historian deputy premier
        """,
    "body": """
        ministry government department agency junta parliament staff office council commission
        embassy pact authority cabinet administration committee command
        headquarters/headquarters navy
        army military bloc organisation organization party opposition institute coalition
        leadership
        congress senate house
        """,
    "area": """
        north south east west north-east north-west south-east south-west coast shore region
        city town island district area village strait peninsula port-city
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
        agency newspaper radio television broadcaster daily magazine tv twitter facebook telegram
        channel post
        """,
}

COMPOUND_CLASSES: frozenset[str] = frozenset()
NOT_COMPOUND: frozenset[str] = frozenset()
