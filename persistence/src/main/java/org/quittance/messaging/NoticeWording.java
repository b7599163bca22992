package org.quittance.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** A version of what a notice says in a language, as staff wrote it. Never changes: the next version takes its place. */
@Entity
@Table(name = "notice_wording")
public class NoticeWording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String notice;
    private String language;
    private String subject;
    private String body;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected NoticeWording() {
    }

    public NoticeWording(String notice, Locale language, Words words, String by, Instant at) {
        this.notice = Objects.requireNonNull(notice);
        this.language = language.getLanguage();
        this.subject = words.subject();
        this.body = words.body();
        this.writtenBy = Objects.requireNonNull(by);
        this.writtenAt = Objects.requireNonNull(at);
    }

    /** Both null: as delivered. */
    public record Words(String subject, String body) {

        public static final Words AS_DELIVERED = new Words(null, null);

        public Words {
            if ((subject == null) != (body == null)) {
                throw new IllegalArgumentException("a notice has a subject and a body");
            }
        }
    }

    public boolean isAsDelivered() {
        return body == null;
    }

    public String notice() {
        return notice;
    }

    public String language() {
        return language;
    }

    /** Null as delivered. */
    public String subject() {
        return subject;
    }

    /** Null as delivered. */
    public String body() {
        return body;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
