package org.quittance.web.request;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.money.Money;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.kind.OfContract;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** What was filled in a request, as it is read. */
public record FilledWords(RequestItem item, String text) {

    /** @param offer the name of the offer of a code */
    public static List<FilledWords> of(Request asked, UnaryOperator<String> offer) {
        return of(asked.filled(), offer);
    }

    /** @param filled as it is kept */
    public static List<FilledWords> of(Map<RequestItem, String> filled, UnaryOperator<String> offer) {
        List<FilledWords> words = new ArrayList<>();
        filled.forEach((item, text) -> words.add(new FilledWords(item, switch (item.entry()) {
            case DAY -> TagFunctions.longDate(LocalDate.parse(text));
            case MONEY -> TagFunctions.money(Money.of(text));
            case INDEX -> TagFunctions.quantity(new BigDecimal(text), null, 3);
            default -> chosen(item, text, offer);
        })));
        return words;
    }

    /** What was chosen, maybe of a contract and behind its number. */
    private static String chosen(RequestItem item, String text, UnaryOperator<String> offer) {
        return switch (item) {
            case POWER -> of(text, power -> power + "\u00a0kVA");
            case ALERT -> of(text, day -> TagFunctions.longDate(LocalDate.parse(day)));
            case HOURS -> hours(OffPeakSchedule.parse(LocalDate.EPOCH, text));
            case OPTION -> of(text, offer);
            case OFFER -> offer.apply(text);
            case HOLDING -> text.matches("[A-Z]+")
                    ? Texts.text(FacesContext.getCurrentInstance(), "RequestItem_HOLDING_" + text) : text;
            case KVA -> text + "\u00a0kVA";
            case AT_ONCE -> Texts.text(FacesContext.getCurrentInstance(), "RequestItem_AT_ONCE_" + text);
            case READING -> of(text, reading -> TagFunctions.longDate(LocalDate.parse(reading.split(" ")[0])));
            default -> text;
        };
    }

    private static String of(String text, UnaryOperator<String> words) {
        OfContract said = OfContract.read(text);
        return said.number() + ", " + words.apply(said.chosen());
    }

    private static String hours(OffPeakSchedule chosen) {
        String summer = TagFunctions.hours(chosen.summer());
        return chosen.summer().equals(chosen.winter()) ? summer : Texts.text(
                FacesContext.getCurrentInstance(), "RequestItem_HOURS_BY_SEASON", summer, TagFunctions.hours(chosen.winter()));
    }
}
