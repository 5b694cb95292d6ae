"""The most frequent function words of the languages that a news text may be in.

kgbuild reads German and English; the others are here to tell that a text is in
neither. A word may stand under several languages: it then speaks for each a little.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["FUNCTION_WORDS", "SPELLINGS"]

FUNCTION_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "de": """
                aber alle allem allen aller als also am an anderen auch auf aus bei beim bereits
                bis bisher da dabei dadurch dafür dagegen daher damit danach dann daran darauf
                darüber das dass davon dazu dem den denen denn der deren des deshalb dessen die
                dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen
                einer eines er erst es etwa für gegen gegenüber gibt habe haben hat hatte hatten
                hier hinter hätte ihm ihn ihnen ihr ihre ihrem ihren ihrer im in innerhalb ins ist
                ja jede jeden jeder jedoch jetzt kann kein keine keinen können könnte laut man mehr
                mit muss müssen nach nachdem neben nicht nichts noch nun nur ob oder ohne rund
                schon sehr sei seien sein seine seinem seinen seiner seit sich sie sind so sobald
                sollen sollte sondern sowie sowohl um und uns unter viele vom von vor war waren was
                weil weiter weitere welche wenn werde werden wie wieder will wir wird wo worden
                wurde wurden während würde würden zu zum zur zusätzlich zwar zwei zwischen über
            """,
            "en": """
                a about after again against all along also although am among an and any are as at
                be because been before being between both but by can could did do does down during
                each for from further had has have he her here him his how i if in into is it its
                itself just may me might more most must my near no nor not now of off on only or
                other our out over said says she should since so some such than that the their them
                then there these they this those through to too under until up upon us very was we
                were what when where whether which while who whom whose why will with within
                without would you your
            """,
            "fr": """
                ainsi alors après au aucun aussi autre aux avant avec avoir ce cela ces cet cette
                ceux chez comme contre d dans de depuis des deux dont du elle elles en encore entre
                est et eux fait fois font il ils jusqu l la le les leur leurs lors lui mais même n
                ne ni nos notre nous on ont ou où par pas pendant peu peut plus pour pourrait près
                qu quand que qui s sa sans se selon sera ses si son sont sous sur tous tout très un
                une vers vous y à était été être
            """,
            "es": """
                a al ante antes así aunque cada como con contra cual cuando de del desde después
                donde dos durante e el ella ellos en entre era es esa ese eso esta este esto estos
                está fue ha han hasta hay la las le les lo los mientras muy más ni no nos o otra
                otro para pero poco por porque que quien qué se según ser si sido sin sino sobre
                son su sus también tan tiene todo todos tras un una unos y ya
            """,
            "it": """
                a ad agli ai al alla alle anche ancora c che chi ci come con contro cui da dagli
                dai dal dalla dalle degli dei del dell della delle di dopo dove due durante e ed
                era essere fra gli ha hanno i il in invece io la le lo loro ma mentre molto ne nei
                nel nella nelle noi non o ogni per perché più poi prima quale quando quella quello
                questa questo se secondo sempre senza si sia sono sta stato su sua sue sui sul
                sulla suo suoi tra tutti un una uno verso è
            """,
            "nl": """
                aan al alle als andere bij daar dan dat de deze die dit doen door dus echter een en
                er ging had heb hebben heeft het hier hij hoe hun ik in is jaar kan komen kunnen
                maar meer met mijn moet moeten na naar niet nog nu of om omdat onder ook op over
                sinds te tegen tijdens toch tot tussen twee uit van veel volgens voor vooral waar
                waren was wat we werd wie wij worden wordt ze zeggen zei zich zij zijn zo zonder
                zou zouden
            """,
            "pl": """
                a aby albo ale ani bez bo być był była było były ci co czy dla do gdy gdzie go i
                ich im ja jak jako je jego jej jest jeszcze już kiedy która które którego której
                który którzy lub ma mają między mu na nad nam nas nie niż o od on ona oni oraz po
                pod podczas ponad poza przed przez przy roku również się swoich są ta tak także tej
                ten to tych tylko tym u w we wraz z za ze został zostały że żeby
            """,
            "da": """
                ad af alle at blev blive bliver da de dem den denne der deres det dette disse efter
                eller en end er et for fordi fra får før han hans har havde have her hos hun hvad
                hvis hvor i ifølge ikke ind ingen jeg kan kun kunne med meget mellem men mere mod
                ned nu når og også om op over på samt siden sig sin skal skulle som så til ud under
                var ved vi vil ville være været
            """,
            "no": """
                alle at av ble bli blir da de dem den denne der deres det dette disse du eller en
                enn er et etter for fordi fra få før hadde han hans har her hos hun hva hvis hvor i
                ifølge ikke ingen inn jeg kan kun kunne med mellom men mer mot ned nå når og også
                om opp over på samt seg siden sin skal skulle som så til under ut var ved vi vil
                ville være vært
            """,
            "sv": """
                alla att av blev bli blir de dem den denna deras dess dessa det detta då efter ej
                eller en enligt ett från för före genom ha hade han hans har hon hos hur i icke in
                inga ingen inom inte jag kan kommer kunde man med mellan men mer mot mycket ned nu
                när någon och också om på samt sedan sig sin sina ska skall skulle som så till
                under upp ut utan vad var vara varit vi vid vill är även över
            """,
            "pt": """
                a ainda ao aos após as até cada com como contra da das de depois desde disse do dos
                durante e ela ele eles em entre era essa esse esta este está eu foi foram há isso
                já lhe mais mas mesmo muito na nas nem no nos num numa não o onde os ou para pela
                pelas pelo pelos por porque quando que quem se segundo sem ser será seu seus sobre
                sua suas são também tem têm um uma à às é
            """,
            "tr": """
                ama ancak arasında aynı az bazı ben bir biz bu buna bunu bunun da daha de değil
                diye dolayı en gibi göre hem hiç ile ilgili ise için içinde kadar karşı ki mi nasıl
                ne neden o olan olarak oldu olduğu olduğunu on onlar onu onun sadece sonra
                tarafından tüm var ve veya ya yeni yok çok üzere üzerinde şey şu
            """,
            "cs": """
                a aby ale ani až bez bude byl byla bylo byly být co do i jak jako je jeho jejich
                jen ještě již jsem jsou k kde kdy když která které který kteří mezi má na nad ne
                nebo než o od po pod podle pro proti před při s se si současně tak také tato ten to
                tom u v ve však z za ze či že
            """,
            "ro": """
                a această acest aceste ai al ale am ar are asupra au ca care ce cel cele cu când că
                către dar de decât despre din dintre după ei este fi fost la le lor lui mai nu o pe
                pentru prin printre sa sale sau se spre sub sunt să un unei unui va vor în între și
            """,
            "hu": """
                a ahol aki amely amelyek ami amikor arra az azt be csak de e egy egyik el előtt
                ennek ez ezek ezt fel ha hogy is itt kell ki között le lehet lesz meg mely mert
                minden mint már még nagy nem nincs ott pedig saját sem során szerint után vagy van
                vannak volt voltak és össze
            """,
        }.items()
    }
)
"""Language code (ISO 639-1) → its function words, in lower case."""

SPELLINGS: Mapping[str, str] = MappingProxyType(
    {
        "de": r"[äöüß]|sch|cht|tz|zt|ei|eu|(?:en|ung|heit|keit|lich|ig)\b",
        "en": r"th|wh|ou|ee|oo|[aeo]y|(?:ing|tion|ed|ly|y|s|al|nd)\b",
    }
)
"""Language code → letter groups that are common in it and rare in the other."""
