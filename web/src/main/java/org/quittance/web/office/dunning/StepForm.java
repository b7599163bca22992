package org.quittance.web.office.dunning;

import java.io.Serializable;
import org.quittance.payment.arrears.Channel;
import org.quittance.payment.arrears.StepKind;
import org.quittance.payment.arrears.StepTerms;

/** What is typed about a step of a dunning policy. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private StepKind kind = StepKind.REMINDER;
    private Integer delayDays;
    private Channel channel = Channel.EMAIL;
    private boolean charged;
    private boolean sparing;
    private String frenchSubject;
    private String frenchText;
    private String englishSubject;
    private String englishText;

    StepForm() {
    }

    StepForm(StepTerms terms) {
        kind = terms.kind();
        delayDays = terms.delayDays();
        channel = terms.channel();
        charged = terms.charged();
        sparing = terms.sparesVulnerable();
        frenchSubject = terms.french().subject();
        frenchText = terms.french().text();
        englishSubject = terms.english().subject();
        englishText = terms.english().text();
    }

    StepTerms terms() {
        return new StepTerms(kind, delayDays, channel, charged, sparing,
                new StepTerms.Words(frenchSubject.strip(), frenchText.strip()),
                new StepTerms.Words(englishSubject.strip(), englishText.strip()));
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

    public String getFrenchSubject() {
        return frenchSubject;
    }

    public void setFrenchSubject(String frenchSubject) {
        this.frenchSubject = frenchSubject;
    }

    public String getFrenchText() {
        return frenchText;
    }

    public void setFrenchText(String frenchText) {
        this.frenchText = frenchText;
    }

    public String getEnglishSubject() {
        return englishSubject;
    }

    public void setEnglishSubject(String englishSubject) {
        this.englishSubject = englishSubject;
    }

    public String getEnglishText() {
        return englishText;
    }

    public void setEnglishText(String englishText) {
        this.englishText = englishText;
    }
}
