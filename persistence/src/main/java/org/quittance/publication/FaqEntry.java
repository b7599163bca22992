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
import java.util.Objects;

/** A question often asked, with its answer. Changed in place: what was said before is of no use to anybody. */
@Entity
@Table(name = "faq_entry")
public class FaqEntry {

    /** What a question is about, in the order of the page. */
    public enum Theme {
        ACCOUNT, INVOICES, PAYMENT, METER, CONTRACT, PRIVACY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Theme theme;
    private int position;
    @Embedded
    @AttributeOverride(name = "french", column = @Column(name = "question_fr"))
    @AttributeOverride(name = "english", column = @Column(name = "question_en"))
    private InBoth question;
    @Embedded
    @AttributeOverride(name = "french", column = @Column(name = "answer_fr"))
    @AttributeOverride(name = "english", column = @Column(name = "answer_en"))
    private InBoth answer;
    @Embedded
    private Editing edited;

    protected FaqEntry() {
    }

    public FaqEntry(Theme theme, int position, InBoth question, InBoth answer, Editing edited) {
        write(theme, position, question, answer, edited);
    }

    /** @param newPosition within its theme, smaller numbers first */
    public final void write(Theme newTheme, int newPosition, InBoth newQuestion, InBoth newAnswer, Editing by) {
        theme = Objects.requireNonNull(newTheme);
        position = newPosition;
        question = Objects.requireNonNull(newQuestion);
        answer = Objects.requireNonNull(newAnswer);
        edited = Objects.requireNonNull(by);
    }

    public Long id() {
        return id;
    }

    public Theme theme() {
        return theme;
    }

    public int position() {
        return position;
    }

    public InBoth question() {
        return question;
    }

    public InBoth answer() {
        return answer;
    }

    public Editing edited() {
        return edited;
    }
}
