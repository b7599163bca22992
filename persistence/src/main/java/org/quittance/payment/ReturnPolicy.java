package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a reason code of the bank means, and what is done from a day on when it comes. */
@Entity
@Table(name = "return_policy")
public class ReturnPolicy {

    /** What follows from a debit that came back. */
    public enum Course {
        /** Asked for again with the next collection. */ RETRY,
        /** The mandate is suspended until its account is confirmed or changed. */ SUSPEND,
        /** The customer asks for the money back: staff settle it first, and nothing is debited meanwhile. */ DISPUTE,
        /** Staff look at it first. */ REVIEW
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String code;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Enumerated(EnumType.STRING)
    private Course course;
    private String french;
    private String english;
    @Column(name = "retry_days")
    private Integer retryDays;
    private Integer retries;

    protected ReturnPolicy() {
    }

    /**
     * A code and what it means on a day.
     *
     * @param retryDays after how many days it is asked for again; 0 for never
     * @param retries   how often
     */
    public record Reading(String code, Course course, String french, String english, int retryDays, int retries) {

        /** Asked for often enough: staff look at it. */
        public Reading exhausted() {
            return new Reading(code, Course.REVIEW, french, english, 0, 0);
        }

        /** Of a code that no table names: staff look at it. */
        static Reading unknown(String code) {
            return new Reading(code, Course.REVIEW, "Motif " + code, "Reason " + code, 0, 0);
        }
    }

    Reading reading() {
        return new Reading(code, course, french, english, retryDays == null ? 0 : retryDays, retries == null ? 0 : retries);
    }
}
