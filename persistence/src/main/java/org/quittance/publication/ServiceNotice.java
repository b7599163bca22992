package org.quittance.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Works, an outage or other news, from a moment on; one that is over stays listed for a while. */
@Entity
@Table(name = "service_notice")
public class ServiceNotice {

    /** How long a notice stays listed after its end. */
    public static final Duration KEPT = Duration.ofDays(30);

    public enum Kind {
        WORKS, OUTAGE, NEWS
    }

    public enum State {
        COMING, NOW, OVER
    }

    /** From and to; the end is null where nobody knows it yet. */
    public record Span(Instant from, Instant to) {

        public Span {
            Objects.requireNonNull(from);
            if (to != null && !to.isAfter(from)) {
                throw new IllegalArgumentException("a notice ends after it begins");
            }
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Embedded
    @AttributeOverride(name = "french", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "english", column = @Column(name = "title_en"))
    private InBoth title;
    @Embedded
    @AttributeOverride(name = "french", column = @Column(name = "text_fr"))
    @AttributeOverride(name = "english", column = @Column(name = "text_en"))
    private InBoth text;
    @Embedded
    private Editing edited;

    protected ServiceNotice() {
    }

    public ServiceNotice(Kind kind, Span span, InBoth title, InBoth text, Editing edited) {
        write(kind, span, title, text, edited);
    }

    public final void write(Kind newKind, Span span, InBoth newTitle, InBoth newText, Editing by) {
        kind = Objects.requireNonNull(newKind);
        startsAt = span.from();
        endsAt = span.to();
        title = Objects.requireNonNull(newTitle);
        text = Objects.requireNonNull(newText);
        edited = Objects.requireNonNull(by);
    }

    public State state(Instant now) {
        if (now.isBefore(startsAt)) {
            return State.COMING;
        }
        return endsAt == null || now.isBefore(endsAt) ? State.NOW : State.OVER;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** Null while nobody knows. */
    public Instant endsAt() {
        return endsAt;
    }

    public InBoth title() {
        return title;
    }

    public InBoth text() {
        return text;
    }

    public Editing edited() {
        return edited;
    }
}
