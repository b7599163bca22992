package org.quittance.web.office.dunning;

import java.io.Serializable;
import org.quittance.payment.arrears.Channel;
import org.quittance.payment.arrears.StepKind;
import org.quittance.payment.arrears.StepTerms;
import org.quittance.web.office.LetterEntry;

/** What is typed about a step of a dunning policy. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private StepKind kind = StepKind.REMINDER;
    private Integer delayDays;
    private Channel channel = Channel.EMAIL;
    private boolean charged;
    private boolean sparing;
    private final LetterEntry french;
    private final LetterEntry english;

    StepForm() {
        french = new LetterEntry();
        english = new LetterEntry();
    }

    StepForm(StepTerms terms) {
        kind = terms.kind();
        delayDays = terms.delayDays();
        channel = terms.channel();
        charged = terms.charged();
        sparing = terms.sparesVulnerable();
        french = new LetterEntry(terms.french().subject(), terms.french().text());
        english = new LetterEntry(terms.english().subject(), terms.english().text());
    }

    StepTerms terms() {
        return new StepTerms(kind, delayDays, channel, charged, sparing,
                french.written(StepTerms.Words::new), english.written(StepTerms.Words::new));
    }

    public StepKind getKind() {
        return kind;
    }

    public void setKind(StepKind kind) {
        this.kind = kind;
    }

    public Integer getDelayDays() {
        return delayDays;
    }

    public void setDelayDays(Integer delayDays) {
        this.delayDays = delayDays;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public boolean isCharged() {
        return charged;
    }

    public void setCharged(boolean charged) {
        this.charged = charged;
    }

    public boolean isSparing() {
        return sparing;
    }

    public void setSparing(boolean sparing) {
        this.sparing = sparing;
    }

    public LetterEntry getFrench() {
        return french;
    }

    public LetterEntry getEnglish() {
        return english;
    }
}
