package org.quittance.metering.importing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes R151 files as Enedis sends them. */
final class Reading151 {

    static final String POINT = "30002310765432";

    private Reading151() {}

    static String file(String... points) {
        return fileIn("Wh", points);
    }

    static String fileIn(String unit, String... points) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <R151 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="R151.xsd">
                  <En_Tete_Flux>
                    <Identifiant_Flux>R151</Identifiant_Flux>
                    <Libelle_Flux>Puissances maximales et index des PRM du segment C5 sur abonnement</Libelle_Flux>
                    <Version_XSD>1.2.0</Version_XSD>
                    <Identifiant_Emetteur>ERDF</Identifiant_Emetteur>
                    <Identifiant_Destinataire>23X--130624--EE1</Identifiant_Destinataire>
                    <Date_Creation>2025-01-17T03:06:52+01:00</Date_Creation>
                    <Identifiant_Contrat>GRD-F121</Identifiant_Contrat>
                    <Numero_Abonnement>3363155</Numero_Abonnement>
                    <Unite_Mesure_Index>%s</Unite_Mesure_Index>
                    <Unite_Mesure_Puissance>VA</Unite_Mesure_Puissance>
                  </En_Tete_Flux>
                %s
                </R151>
                """.formatted(unit, String.join("\n", points));
    }

    static String point(String number, String... days) {
        return "<PRM><Id_PRM>" + number + "</Id_PRM>" + String.join("\n", days) + "</PRM>";
    }

    /** {@code distributor} and {@code supplier} as {@code HPH=1000 HCH=2000}, in the file's unit. */
    static String day(String date, String distributor, String supplier) {
        return """
                <Donnees_Releve>
                <Date_Releve>%s</Date_Releve>
                <Id_Calendrier_Fournisseur>FC020831</Id_Calendrier_Fournisseur>
                <Libelle_Calendrier_Fournisseur>Heures Pleines/Creuses</Libelle_Calendrier_Fournisseur>
                <Id_Calendrier_Distributeur>DI000003</Id_Calendrier_Distributeur>
                <Libelle_Calendrier_Distributeur>Avec différenciation temporelle</Libelle_Calendrier_Distributeur>
                %s%s<Puissance_Maximale><Valeur>7452</Valeur></Puissance_Maximale>
                </Donnees_Releve>""".formatted(date, classes("Classe_Temporelle_Distributeur", distributor),
                classes("Classe_Temporelle", supplier));
    }

    private static String classes(String element, String values) {
        return values.isEmpty() ? "" : Arrays.stream(values.split(" ")).map(value -> value.split("="))
                .map(value -> """
                        <%s><Id_Classe_Temporelle>%s</Id_Classe_Temporelle>
                        <Libelle_Classe_Temporelle>x</Libelle_Classe_Temporelle><Rang_Cadran>1</Rang_Cadran>
                        <Valeur>%s</Valeur><Indice_Vraisemblance>0</Indice_Vraisemblance></%s>
                        """.formatted(element, value[0], value[1], element))
                .collect(Collectors.joining());
    }
}
