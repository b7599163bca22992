package org.quittance.operator.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.SurplusContract;
import org.quittance.contract.Terms;
import org.quittance.contract.WaterContract;
import org.quittance.customer.Address;
import org.quittance.time.DateRange;

/**
 * One row of {@code services.csv}: a contract of water, parking, virtual storage or surplus. A customer may have several
 * rows, and one in {@code customers.csv}.
 */
record Subscription(NamedCsvRecord row) {

    private static final Map<ServiceKind, BillingCycle> CYCLES = Map.of(ServiceKind.WATER, BillingCycle.HALF_YEARLY);

    Subscriber subscriber() {
        return new Subscriber(row);
    }

    String contractNumber() {
        return row.getField("contract");
    }

    ServiceKind service() {
        return ServiceKind.valueOf(row.getField("service"));
    }

    String pointReference() {
        return row.getField("point");
    }

    ServicePoint.Kind pointKind() {
        return switch (service()) {
            case WATER -> ServicePoint.Kind.WATER_CONNECTION;
            case PARKING -> ServicePoint.Kind.PARKING_PLACE;
            default -> ServicePoint.Kind.DELIVERY_POINT;
        };
    }

    /** Where the service is, if it is not where the customer lives. */
    Address pointAddress() {
        Address home = subscriber().address();
        return row.getField("where").isBlank() ? home
                : new Address(row.getField("where"), null, home.postcode(), home.town());
    }

    Terms terms() {
        return new Terms(row.getField("offer"), CYCLES.getOrDefault(service(), BillingCycle.MONTHLY),
                subscriber().start(), LocalDate.parse(row.getField("billedFrom")));
    }

    WaterContract.Connection connection() {
        return new WaterContract.Connection(true, row.getField("sewage").equals("yes"),
                Integer.valueOf(row.getField("residents")));
    }

    boolean isLowUse() {
        return !row.getField("exits").isBlank();
    }

    /** Whether the customer wants one invoice for all contracts. */
    boolean isBilledTogether() {
        return row.getField("together").equals("yes");
    }

    /** Car parks are billed apart where somebody wants that; the name of one is how its places begin. */
    String group() {
        return service() == ServiceKind.PARKING ? pointReference().replaceFirst("-.*", "") : null;
    }

    /** Plates and cards. */
    List<String> badges() {
        return List.of(row.getField("badges").split("\\|"));
    }

    /** How often the barriers let them out in a month: the column's numbers, one after the other, again and again. */
    int exits(YearMonth month) {
        String[] counts = row.getField("exits").split("\\|");
        long since = ChronoUnit.MONTHS.between(YearMonth.from(subscriber().start()), month);
        return Integer.parseInt(counts[(int) (since % counts.length)]);
    }

    int powerKva() {
        return Integer.parseInt(row.getField("powerKva"));
    }

    BigDecimal panelKwc() {
        return new BigDecimal(row.getField("panelKwc"));
    }

    SurplusContract.Seller seller() {
        return new SurplusContract.Seller(panelKwc(), SurplusContract.SellerStatus.valueOf(row.getField("seller")),
                SurplusContract.Payout.valueOf(row.getField("payout")));
    }

    /** What is used, as a share of the measured household or of a usual customer of water. */
    BigDecimal factor() {
        return new BigDecimal(row.getField("factor"));
    }

    /** m3 beside the usual ones, by month: a pool that is filled. */
    Map<YearMonth, BigDecimal> extras() {
        return events("extra").collect(Collectors.toMap(
                event -> YearMonth.parse(event[0]), event -> new BigDecimal(event[1])));
    }

    /** The days that meters and barriers tell of. */
    DateRange supplied() {
        return new DateRange(subscriber().start(), row.getField("until").isBlank()
                ? LocalDate.MAX : LocalDate.parse(row.getField("until")));
    }

    /** Whether every reading of it stands in {@code acts.csv}. */
    boolean isTold() {
        return row.getField("readings").equals("TOLD");
    }

    /** Whether the meter sends its index each month, or is read at the half-years only. */
    boolean isReadMonthly() {
        return row.getField("readings").equals("MONTHLY");
    }

    /** How readings came about that were not taken as usual, by their day. */
    Map<LocalDate, String> origins() {
        return events("origins").collect(Collectors.toMap(event -> LocalDate.parse(event[0]), event -> event[1]));
    }

    /** When the meter was replaced, null for never. */
    LocalDate swap() {
        return row.getField("swap").isBlank() ? null : LocalDate.parse(row.getField("swap"));
    }

    private Stream<String[]> events(String column) {
        return row.getField(column).isBlank() ? Stream.empty()
                : Arrays.stream(row.getField(column).split("\\|")).map(event -> event.split("="));
    }
}
