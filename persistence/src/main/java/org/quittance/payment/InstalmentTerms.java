package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an offer lets its customers agree on who want to pay month by month, from a day on; never changed, only followed. */
@Entity
@Table(name = "instalment_terms")
public class InstalmentTerms {

    private static final String SEPARATOR = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "offer_code")
    private String offerCode;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private int instalments;
    private int fewest;
    @Column(name = "settlement_month")
    private Integer settlementMonth;
    @Column(name = "renewal_days")
    private Integer renewalDays;
    @Column(name = "debit_days")
    private String debitDays;
    @Column(name = "notice_days")
    private int noticeDays;
    @Column(name = "failures_allowed")
    private int failuresAllowed;
    @Column(name = "least_percent")
    private int leastPercent;

    protected InstalmentTerms() {
    }

    /**
     * How many debits there are.
     *
     * @param most            in a year, before the settlement
     * @param fewest          a plan that would have less begins with the next bill
     * @param settlementMonth 1 to 12; null for twelve months after the plan's first day
     * @param renewalDays     before its end, on which the plan of the next year is told; null where none follows
     */
    public record Year(int most, int fewest, Integer settlementMonth, Integer renewalDays) {

        /** @throws IllegalArgumentException if no year can be like that */
        public Year {
            if (most < 1 || most > 12 || fewest < 1 || fewest > most || isBeyond(settlementMonth, 12) || isBeyond(renewalDays, 180)) {
                throw new IllegalArgumentException(fewest + " to " + most + " debits, " + settlementMonth + ", " + renewalDays);
            }
        }

        private static boolean isBeyond(Integer value, int most) {
            return value != null && (value < 1 || value > most);
        }
    }

    /**
     * When money is taken.
     *
     * @param days            of the month to choose from; a day that a month lacks is its last one
     * @param noticeDays      before a debit, on which it must have been told
     * @param failuresAllowed debits in a row that may fail; with one more the plan ends
     * @param leastPercent    the least amount that customers may choose, of what would bring the settlement to zero
     */
    public record Debits(List<Integer> days, int noticeDays, int failuresAllowed, int leastPercent) {

        /** @throws IllegalArgumentException if a day is none of a month, or stands there twice, or a number is out of its bounds */
        public Debits {
            days = List.copyOf(days);
            if (days.isEmpty() || days.stream().anyMatch(day -> day < 1 || day > 31) || days.stream().distinct().count() < days.size()
                    || noticeDays < 0 || noticeDays > 31 || failuresAllowed < 0 || failuresAllowed > 12
                    || leastPercent < 0 || leastPercent > 100) {
                throw new IllegalArgumentException(days + ", " + noticeDays + ", " + failuresAllowed + ", " + leastPercent);
            }
        }
    }

    public InstalmentTerms(String offerCode, LocalDate validFrom, Year year, Debits debits) {
        this.offerCode = offerCode;
        this.validFrom = validFrom;
        this.instalments = year.most();
        this.fewest = year.fewest();
        this.settlementMonth = year.settlementMonth();
        this.renewalDays = year.renewalDays();
        this.debitDays = debits.days().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        this.noticeDays = debits.noticeDays();
        this.failuresAllowed = debits.failuresAllowed();
        this.leastPercent = debits.leastPercent();
    }

    public String offerCode() {
        return offerCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Year year() {
        return new Year(instalments, fewest, settlementMonth, renewalDays);
    }

    public Debits debits() {
        return new Debits(Stream.of(debitDays.split(SEPARATOR)).map(Integer::valueOf).toList(), noticeDays, failuresAllowed,
                leastPercent);
    }
}
