package org.quittance.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** What staff answer again and again, in both languages, with fields for what differs. It is copied into an answer and edited there. */
@Entity
@Table(name = "answer_template")
public class AnswerTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String title;
    @Column(name = "text_fr")
    private String french;
    @Column(name = "text_en")
    private String english;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected AnswerTemplate() {
    }

    /** What it is called among staff, and what it says. */
    public record Words(String title, String french, String english) {

        public Words {
            title = title.strip();
            Objects.requireNonNull(french);
            Objects.requireNonNull(english);
        }

        public String in(Locale language) {
            return language.getLanguage().equals("fr") ? french : english;
        }
    }

    public AnswerTemplate(Words words, String by, Instant at) {
        write(words, by, at);
    }

    public final void write(Words words, String by, Instant at) {
        title = words.title();
        french = words.french();
        english = words.english();
        changedBy = Objects.requireNonNull(by);
        changedAt = Objects.requireNonNull(at);
    }

    public Long id() {
        return id;
    }

    public Words words() {
        return new Words(title, french, english);
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
