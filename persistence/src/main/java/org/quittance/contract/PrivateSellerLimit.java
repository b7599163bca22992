package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/** Up to which peak power a private person sells surplus without being taxable, from a day on; comes with the migrations. */
@Entity
@Table(name = "private_seller_limit")
public class PrivateSellerLimit {

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private BigDecimal kwc;
    private String source;

    protected PrivateSellerLimit() {
    }

    /** One that is not stored. */
    public PrivateSellerLimit(LocalDate validFrom, BigDecimal kwc) {
        this.validFrom = Objects.requireNonNull(validFrom);
        this.kwc = Objects.requireNonNull(kwc);
    }

    /**
     * @param limits in any order
     * @param start  first day of the contract
     * @throws IllegalArgumentException if the seller is private and has more panels than the law lets it on that day
     */
    public static void check(Collection<PrivateSellerLimit> limits, SurplusContract.Seller seller, LocalDate start) {
        BigDecimal most = limits.stream().filter(limit -> !limit.validFrom.isAfter(start))
                .max(Comparator.comparing(limit -> limit.validFrom)).map(limit -> limit.kwc).orElse(BigDecimal.ZERO);
        if (seller.status() == SurplusContract.SellerStatus.PRIVATE && seller.panelKwc().compareTo(most) > 0) {
            throw new IllegalArgumentException("a private seller has at most " + most.stripTrailingZeros().toPlainString()
                    + " kWc on " + start + ", not " + seller.panelKwc());
        }
    }

    public String source() {
        return source;
    }
}
