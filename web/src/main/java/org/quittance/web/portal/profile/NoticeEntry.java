package org.quittance.web.portal.profile;

import java.io.Serializable;
import org.quittance.customer.NoticeTopic;
import org.quittance.customer.service.PreferenceService.Preference;

/** One row of the matrix of messages and addresses, as it is ticked. */
public class NoticeEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NoticeTopic topic;
    private final boolean delivery;
    private boolean main;
    private boolean second;
    private boolean daily;

    /** @param files whether documents come as files, so that the message about them is their delivery */
    public NoticeEntry(Preference preference, boolean files) {
        topic = preference.topic();
        delivery = files && topic == NoticeTopic.DOCUMENTS;
        main = preference.toMain() || delivery;
        second = preference.toSecond();
        daily = preference.daily() && !delivery;
    }

    public Preference preference() {
        return new Preference(topic, main, second, daily);
    }

    public NoticeTopic getTopic() {
        return topic;
    }

    public boolean isDelivery() {
        return delivery;
    }

    /** Whether the main address cannot be left out. */
    public boolean isFixed() {
        return delivery || topic.isAlways();
    }

    /** Whether it may come with others, once a day: no delivery of a document, and nothing that the law wants told. */
    public boolean isGathered() {
        return topic.mayWait() && !delivery;
    }

    public boolean isDaily() {
        return daily;
    }

    public void setDaily(boolean daily) {
        this.daily = daily;
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
    }

    public boolean isSecond() {
        return second;
    }

    public void setSecond(boolean second) {
        this.second = second;
    }
}
