"""A small graph of three articles, written by hand, that the tests of the answers read."""

from __future__ import annotations

import pyoxigraph as ox

BASE = "https://w3id.org/kgbuild/id/"

TRIG = """
PREFIX kgo: <https://w3id.org/kgbuild/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX n: <https://w3id.org/kgbuild/id/nation/>
PREFIX al: <https://w3id.org/kgbuild/id/alliance/>
PREFIX r: <https://w3id.org/kgbuild/id/region/>
PREFIX a: <https://w3id.org/kgbuild/id/article/>
PREFIX one: <https://w3id.org/kgbuild/id/article/de-01/>
PREFIX two: <https://w3id.org/kgbuild/id/article/en-02/>
PREFIX three: <https://w3id.org/kgbuild/id/article/en-03/>
BASE <https://w3id.org/kgbuild/id/article/>

one:graph {
  n:DEU a kgo:Nation ; kgo:code "DEU" ; rdfs:label "Deutschland"@de, "Germany"@en .
  n:LTU a kgo:Nation ; kgo:code "LTU" ; rdfs:label "Litauen"@de, "Lithuania"@en ;
    kgo:borders n:BLR .
  n:BLR a kgo:Nation ; kgo:code "BLR" ; rdfs:label "Belarus"@de, "Belarus"@en ;
    kgo:borders n:LTU .
  r:Rukla a kgo:Region ; rdfs:label "Rukla"@de ; kgo:within n:LTU .
  a:de-01 a kgo:Article ; dcterms:identifier "de-01" ; schema:inLanguage "de" ;
    schema:headline "Mehr Truppen"@de ; schema:datePublished "2022-02-07"^^xsd:date .
  one:deployment-aa11 a kgo:Deployment ; kgo:sender n:DEU ; kgo:host n:LTU, r:Rukla ;
    kgo:personnel 350 ; kgo:modifier kgo:Additional ; kgo:status kgo:Planned ;
    kgo:start "2022-02-14"^^xsd:date ; kgo:rule "de.deploy.send" ;
    kgo:equipment <de-01/equipment/Panzer-6> ;
    prov:wasDerivedFrom a:de-01 ; kgo:evidence <de-01#char=40,52> .
  <de-01/equipment/Panzer-6> a kgo:Equipment ; rdfs:label "Panzer"@de ; kgo:count 6 .
  <de-01#char=40,52> a kgo:Evidence ; oa:exact "350 Soldaten"@de ;
    oa:prefix "nun aber "@de ; oa:suffix " nach Rukla."@de ; oa:start 40 ; oa:end 52 ;
    kgo:sentence "Erst wollte Berlin 350 Soldaten schicken, nun aber 350 Soldaten nach Rukla."@de .
  one:border-bb22 a kgo:Border ; kgo:between n:LTU, n:BLR ; kgo:rule "de.border.verb" ;
    prov:wasDerivedFrom a:de-01 ; kgo:evidence <de-01#char=80,104> .
  <de-01#char=80,104> a kgo:Evidence ; oa:exact "Litauen grenzt an Belarus"@de ;
    oa:start 80 ; oa:end 105 ; kgo:sentence "Litauen grenzt an Belarus."@de .
  one:statement-cc33 a kgo:Statement ; kgo:speaker <../person/Erika_Muster> ;
    kgo:role "Ministerin" ; kgo:kind kgo:Reported ; kgo:text "350 Soldaten nach Rukla"@de ;
    kgo:about one:deployment-aa11 ; prov:wasDerivedFrom a:de-01 ;
    kgo:evidence <de-01#char=40,52> .
  <../person/Erika_Muster> a kgo:Person ; rdfs:label "Erika Muster"@de .
}

two:graph {
  n:DEU a kgo:Nation ; kgo:code "DEU" ; rdfs:label "Deutschland"@de, "Germany"@en .
  n:LTU a kgo:Nation ; kgo:code "LTU" ; rdfs:label "Litauen"@de, "Lithuania"@en ;
    kgo:memberOf al:NATO ; kgo:borders n:BLR .
  n:POL a kgo:Nation ; kgo:code "POL" ; rdfs:label "Polen"@de, "Poland"@en ;
    kgo:memberOf al:NATO ; kgo:borders n:BLR, n:LTU .
  n:BLR a kgo:Nation ; kgo:code "BLR" ; rdfs:label "Belarus"@de, "Belarus"@en ;
    kgo:borders n:POL, n:LTU .
  al:NATO a kgo:Alliance ; kgo:code "NATO" ; rdfs:label "NATO"@de, "NATO"@en .
  r:Baltics a kgo:Region ; rdfs:label "Baltics"@en .
  a:en-02 a kgo:Article ; dcterms:identifier "en-02" ; schema:inLanguage "en" .
  two:deployment-dd44 a kgo:Deployment ; kgo:sender n:DEU ; kgo:host n:LTU, n:POL, r:Baltics ;
    kgo:personnelMin 250 ; kgo:personnelMax 300 ; kgo:status kgo:Ongoing ; kgo:rule "by-hand" ;
    prov:wasDerivedFrom a:en-02 ; kgo:evidence <en-02#char=0,5> .
  two:deployment-ee55 a kgo:Deployment ; kgo:sender al:NATO ; kgo:personnel 100 ;
    kgo:personnelMin 100 ; kgo:modifier kgo:MoreThan ; kgo:status kgo:Considered ;
    prov:wasDerivedFrom a:en-02 ; kgo:evidence <en-02#char=0,5> .
  two:border-bb22 a kgo:Border ; kgo:between n:POL, n:BLR ;
    prov:wasDerivedFrom a:en-02 ; kgo:evidence <en-02#char=60,70> .
  two:border-ff66 a kgo:Border ; kgo:between n:LTU, n:BLR ;
    prov:wasDerivedFrom a:en-02 ; kgo:evidence <en-02#char=60,70> .
  two:membership-1100 a kgo:Membership ; kgo:member n:LTU ; kgo:alliance al:NATO ;
    prov:wasDerivedFrom a:en-02 ; kgo:evidence <en-02#char=20,30> .
  two:membership-2200 a kgo:Membership ; kgo:member n:POL ; kgo:alliance al:NATO ;
    prov:wasDerivedFrom a:en-02 ; kgo:evidence <en-02#char=20,30> .
  <en-02#char=0,5> a kgo:Evidence ; oa:exact "Again"@en ; oa:start 0 ; oa:end 5 ;
    kgo:sentence "Again there is talk."@en .
  <en-02#char=20,30> a kgo:Evidence ; oa:exact "NATO's own"@en ; oa:start 20 ; oa:end 30 ;
    oa:prefix "are "@en ; oa:suffix " two"@en .
  <en-02#char=60,70> a kgo:Evidence ; oa:exact "the border"@en ; oa:start 60 ; oa:end 70 ;
    kgo:sentence "There is the border."@en .
}

three:graph {
  n:RUS a kgo:Nation ; kgo:code "RUS" ; rdfs:label "Russland"@de, "Russia"@en ;
    kgo:alliedWith n:BLR .
  n:BLR a kgo:Nation ; kgo:code "BLR" ; rdfs:label "Belarus"@de, "Belarus"@en ;
    kgo:alliedWith n:RUS ; kgo:borders n:RUS .
  a:en-03 a kgo:Article ; dcterms:identifier "en-03" ; schema:inLanguage "en" .
  three:ally_tie-7700 a kgo:AllyTie ; kgo:between n:RUS, n:BLR ;
    prov:wasDerivedFrom a:en-03 ; kgo:evidence <en-03#char=0,6> .
  <en-03#char=0,6> a kgo:Evidence ; oa:exact "Russia"@en ; oa:start 0 ; oa:end 6 ;
    kgo:sentence "Russia and Belarus are allies."@en .
}
"""


def quads() -> list[ox.Quad]:
    """The graph, one named graph an article."""
    return list(ox.parse(TRIG, ox.RdfFormat.TRIG))
