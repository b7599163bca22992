package org.quittance.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;

/** What is sold: a way of pricing a service, whose prices come in dated versions. */
@Entity
public class Offer {

    @Id
    private String code;
    @Column(name = "label_fr")
    private String labelFr;
    @Column(name = "label_en")
    private String labelEn;
    @Enumerated(EnumType.STRING)
    @Column(name = "price_option")
    private PriceOption priceOption;
    @Enumerated(EnumType.STRING)
    @Column(name = "network_option")
    private NetworkOption networkOption;

    protected Offer() {
    }

    public Offer(String code, String labelFr, String labelEn, PriceOption priceOption, NetworkOption networkOption) {
        this.code = Objects.requireNonNull(code);
        this.labelFr = Objects.requireNonNull(labelFr);
        this.labelEn = Objects.requireNonNull(labelEn);
        this.priceOption = Objects.requireNonNull(priceOption);
        this.networkOption = Objects.requireNonNull(networkOption);
    }

    public String code() {
        return code;
    }

    /** @param language {@code en}, else French */
    public String label(String language) {
        return "en".equals(language) ? labelEn : labelFr;
    }

    public PriceOption priceOption() {
        return priceOption;
    }

    public NetworkOption networkOption() {
        return networkOption;
    }
}
