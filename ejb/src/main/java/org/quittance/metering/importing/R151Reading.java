package org.quittance.metering.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quittance.metering.ReadingOrigin;

/**
 * One {@code Donnees_Releve}: what a meter showed on a day, by the classes of the distributor's calendar and by those of
 * the supplier's. The energy is told twice; a meter here has the registers of one of them, and where both name a class
 * the supplier's counts, for the contract is priced by it.
 *
 * <p>{@code Date_Releve} J of this flow is the index at the <em>end</em> of day J, unlike in Enedis' other flows (R64,
 * R15, C15). A {@link org.quittance.metering.Reading} counts as a day begins, so it becomes that of J + 1.
 */
final class R151Reading {

    private final long line;
    private final String deliveryPoint;
    private final Map<String, String> supplier = new LinkedHashMap<>();
    private final Map<String, String> distributor = new LinkedHashMap<>();
    private String date = "";

    R151Reading(long line, String deliveryPoint) {
        this.line = line;
        this.deliveryPoint = deliveryPoint;
    }

    /** From the element's start to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        String name = null;
        Map<String, String> classes = null;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("Donnees_Releve"))) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "Date_Releve" -> date = xml.getElementText().strip();
                case "Classe_Temporelle_Distributeur" -> classes = distributor;
                case "Classe_Temporelle" -> classes = supplier;
                case "Puissance_Maximale" -> classes = null;
                case "Id_Classe_Temporelle" -> name = xml.getElementText().strip();
                case "Valeur" -> {
                    if (classes != null) {
                        classes.put(name, xml.getElementText().strip());
                    }
                }
                default -> { }
            }
        }
    }

    MeterIndexes entry(EnergyUnit unit, LocalDate today) throws BadLineException {
        String point = DeliveryPoint.checked(deliveryPoint);
        LocalDate day = day(today);
        Map<CountedThing, BigDecimal> indexes = new HashMap<>();
        add(indexes, distributor, unit);
        add(indexes, supplier, unit);
        if (indexes.isEmpty()) {
            throw new BadLineException(LineFault.REGISTER_INVALID);
        }
        return new MeterIndexes(line, text(), point, "", day, day.minusDays(1), indexes, ReadingOrigin.REMOTE);
    }

    /** An {@code xs:date} may carry an offset, which says nothing of a day. */
    private LocalDate day(LocalDate today) throws BadLineException {
        LocalDate day = WrittenDate.of(date.length() > 10 ? date.substring(0, 10) : date).plusDays(1);
        if (day.isAfter(today)) {
            throw new BadLineException(LineFault.IN_THE_FUTURE);
        }
        return day;
    }

    private static void add(Map<CountedThing, BigDecimal> indexes, Map<String, String> classes, EnergyUnit unit)
            throws BadLineException {
        for (Map.Entry<String, String> entry : classes.entrySet()) {
            Optional<CountedThing> thing = CountedThing.named(entry.getKey());
            if (thing.isPresent()) {
                indexes.put(thing.get(), unit.kilowattHours(Long.parseLong(entry.getValue())));
            }
        }
    }

    long line() {
        return line;
    }

    /** As far as needed to find it in the file. */
    String text() {
        return deliveryPoint + ";" + date + ";" + distributor + ";" + supplier;
    }
}
