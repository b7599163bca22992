package org.quittance.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** Where a customer wants the messages of a topic; one row per topic, changed in place, and none as long as nothing was said. */
@Entity
@Table(name = "notice_choice")
public class NoticeChoice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "customer_id")
    private long customerId;
    @Enumerated(EnumType.STRING)
    private NoticeTopic topic;
    @Column(name = "to_main")
    private boolean toMain;
    @Column(name = "to_second")
    private boolean toSecond;
    private boolean daily;
    @Column(name = "chosen_by")
    private String chosenBy;
    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected NoticeChoice() {
    }

    public NoticeChoice(long customerId, NoticeTopic topic) {
        this.customerId = customerId;
        this.topic = Objects.requireNonNull(topic);
    }

    public void choose(boolean main, boolean second, String by, Instant at) {
        toMain = main;
        toSecond = second;
        chosenBy = Objects.requireNonNull(by);
        chosenAt = Objects.requireNonNull(at);
    }

    /** @param once whether its messages come together, once a day; never those of a topic that may not wait */
    public void gather(boolean once) {
        daily = once && topic.mayWait();
    }

    public boolean daily() {
        return daily;
    }

    public NoticeTopic topic() {
        return topic;
    }

    public boolean toMain() {
        return toMain;
    }

    public boolean toSecond() {
        return toSecond;
    }

    long customerId() {
        return customerId;
    }
}
