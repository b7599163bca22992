package org.quittance.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;

/** What is sold, to whom and how often it is billed: a way of pricing a service, whose prices come in dated versions. */
@Entity
public class Offer {

    /** Whom an offer is for. */
    public enum Audience {
        EVERYBODY, PERSONS, COMPANIES
    }

    /** What the law's limit of the fixed part of water depends on. */
    public enum Commune {
        /** The limit for most communes. */ ORDINARY,
        /** Rural, CGCT art. D3334-8-1: a higher limit. */ RURAL,
        /** A classified resort, Code du tourisme art. L133-11: no limit. */ RESORT
    }

    private static final String SEPARATOR = ",";
    private static final int MONTHS = 12;

    @Id
    private String code;
    @Column(name = "label_fr")
    private String labelFr;
    @Column(name = "label_en")
    private String labelEn;
    @Enumerated(EnumType.STRING)
    private ServiceKind service;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    @Enumerated(EnumType.STRING)
    private BillingCycle cycle;
    private boolean estimates;
    @Column(name = "yearly_profile")
    private String yearlyProfile;
    @Enumerated(EnumType.STRING)
    @Column(name = "price_option")
    private PriceOption priceOption;
    @Enumerated(EnumType.STRING)
    @Column(name = "network_option")
    private NetworkOption networkOption;
    @Column(name = "capacity_kwh")
    private BigDecimal capacityKwh;
    @Column(name = "expiry_months")
    private Integer expiryMonths;
    @Enumerated(EnumType.STRING)
    private Commune commune;

    protected Offer() {
    }

    /** @param cycle how often its contracts are billed unless they agree otherwise */
    public Offer(String code, Name name, ServiceKind service, Audience audience, BillingCycle cycle) {
        this.code = Objects.requireNonNull(code);
        this.labelFr = Objects.requireNonNull(name.french());
        this.labelEn = Objects.requireNonNull(name.english());
        this.service = Objects.requireNonNull(service);
        this.audience = Objects.requireNonNull(audience);
        this.cycle = Objects.requireNonNull(cycle);
        this.commune = service == ServiceKind.WATER ? Commune.ORDINARY : null;
    }

    public record Name(String french, String english) {
    }

    /** The classes and the network tariff of a supply of electricity. */
    public Offer supplying(PriceOption option, NetworkOption network) {
        if (!service.suppliesElectricity()) {
            throw new IllegalStateException("offer " + code + " supplies no electricity");
        }
        priceOption = Objects.requireNonNull(option);
        networkOption = Objects.requireNonNull(network);
        return this;
    }

    /** Where the water is supplied; {@link Commune#ORDINARY} unless said otherwise. */
    public Offer suppliedIn(Commune kind) {
        if (service != ServiceKind.WATER) {
            throw new IllegalStateException("offer " + code + " supplies no water");
        }
        commune = Objects.requireNonNull(kind);
        return this;
    }

    /** Limits of the virtual battery, each null for none: kWh it holds, months after which a kWh expires. */
    public Offer storing(BigDecimal capacity, Integer expiry) {
        if (service != ServiceKind.STORAGE) {
            throw new IllegalStateException("offer " + code + " stores nothing");
        }
        capacityKwh = capacity;
        expiryMonths = expiry;
        return this;
    }

    /**
     * Bills on an estimate where no reading is known.
     *
     * @param monthly kWh or m3 that a usual customer consumes in each month from January to December, for those of whom
     *                nothing is known
     */
    public Offer estimating(List<Integer> monthly) {
        if (monthly.size() != MONTHS) {
            throw new IllegalArgumentException("a year's profile has twelve months, not " + monthly.size());
        }
        estimates = true;
        yearlyProfile = String.join(SEPARATOR, monthly.stream().map(String::valueOf).toList());
        return this;
    }

    public String code() {
        return code;
    }

    /** @param language {@code en}, else French */
    public String label(String language) {
        return "en".equals(language) ? labelEn : labelFr;
    }

    public ServiceKind service() {
        return service;
    }

    public Audience audience() {
        return audience;
    }

    public BillingCycle cycle() {
        return cycle;
    }

    /** Whether an estimate takes the place of a reading that is missing. */
    public boolean estimates() {
        return estimates;
    }

    /** What a usual customer consumes from January to December, kWh or m3; empty if unknown. */
    public List<BigDecimal> yearlyProfile() {
        List<BigDecimal> months = new ArrayList<>();
        if (yearlyProfile != null) {
            for (String month : yearlyProfile.split(SEPARATOR)) {
                months.add(new BigDecimal(month));
            }
        }
        return months;
    }

    /** Null unless electricity is supplied. */
    public PriceOption priceOption() {
        return priceOption;
    }

    /** Null unless electricity is supplied. */
    public NetworkOption networkOption() {
        return networkOption;
    }

    /** kWh that the virtual battery holds, null for no limit. */
    public BigDecimal capacityKwh() {
        return capacityKwh;
    }

    /** Months after which a stored kWh expires, null for never. */
    public Integer expiryMonths() {
        return expiryMonths;
    }

    /** Null unless water is supplied. */
    public Commune commune() {
        return commune;
    }
}
