package org.quittance.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** The operator's sign, as a PNG that we wrote ourselves from the picture given: nothing of the file sent is ever shown. Never changed. */
@Entity
@Table(name = "operator_logo")
public class OperatorLogo {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private byte[] png;
    private int width;
    private int height;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "added_at")
    private Instant addedAt;

    protected OperatorLogo() {
    }

    public OperatorLogo(Operator.Logo logo, String by, Instant at) {
        png = logo.png();
        width = logo.width();
        height = logo.height();
        addedBy = Objects.requireNonNull(by);
        addedAt = Objects.requireNonNull(at);
    }

    public Long id() {
        return id;
    }

    Operator.Logo logo() {
        return new Operator.Logo(png, width, height);
    }
}
