package org.quittance.web.office.publication;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.quittance.publication.FaqEntry;
import org.quittance.publication.InBoth;
import org.quittance.publication.ServiceNotice;
import org.quittance.publication.Site;
import org.quittance.web.component.AddressEntry;

/** What is typed of something to publish; of each kind only its own fields are looked at. */
public class PublicationEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private FaqEntry.Theme theme = FaqEntry.Theme.ACCOUNT;
    private int position = 10;
    private ServiceNotice.Kind kind = ServiceNotice.Kind.WORKS;
    private LocalDate startDay;
    private String startTime = "08:00";
    private LocalDate endDay;
    private String endTime = "18:00";
    private String headFr;
    private String headEn;
    private String textFr;
    private String textEn;
    private AddressEntry address = new AddressEntry();
    private String phone;

    PublicationEntry(LocalDate today) {
        startDay = today;
    }

    void fill(FaqEntry entry) {
        theme = entry.theme();
        position = entry.position();
        fill(entry.question(), entry.answer());
    }

    void fill(Site site) {
        headFr = site.name();
        address = new AddressEntry(site.address());
        phone = site.phone();
        textFr = site.hours().french();
        textEn = site.hours().english();
    }

    void fill(ServiceNotice notice, ZoneId zone) {
        kind = notice.kind();
        LocalDateTime start = LocalDateTime.ofInstant(notice.startsAt(), zone);
        startDay = start.toLocalDate();
        startTime = start.toLocalTime().toString();
        if (notice.endsAt() != null) {
            LocalDateTime end = LocalDateTime.ofInstant(notice.endsAt(), zone);
            endDay = end.toLocalDate();
            endTime = end.toLocalTime().toString();
        }
        fill(notice.title(), notice.text());
    }

    private void fill(InBoth head, InBoth text) {
        headFr = head.french();
        headEn = head.english();
        textFr = text.french();
        textEn = text.english();
    }

    InBoth head() {
        return new InBoth(headFr, headEn);
    }

    InBoth text() {
        return new InBoth(textFr, textEn);
    }

    /** @throws IllegalArgumentException if it ends before it begins */
    ServiceNotice.Span span(ZoneId zone) {
        return new ServiceNotice.Span(at(startDay, startTime, zone), endDay == null ? null : at(endDay, endTime, zone));
    }

    private static Instant at(LocalDate day, String time, ZoneId zone) {
        return day.atTime(LocalTime.parse(Objects.requireNonNullElse(time, "00:00"))).atZone(zone).toInstant();
    }

    public FaqEntry.Theme getTheme() {
        return theme;
    }

    public void setTheme(FaqEntry.Theme theme) {
        this.theme = theme;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public ServiceNotice.Kind getKind() {
        return kind;
    }

    public void setKind(ServiceNotice.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getStartDay() {
        return startDay;
    }

    public void setStartDay(LocalDate startDay) {
        this.startDay = startDay;
    }

    public String getStartTime() {
        return startTime;
    }

    public void setStartTime(String startTime) {
        this.startTime = startTime;
    }

    public LocalDate getEndDay() {
        return endDay;
    }

    public void setEndDay(LocalDate endDay) {
        this.endDay = endDay;
    }

    public String getEndTime() {
        return endTime;
    }

    public void setEndTime(String endTime) {
        this.endTime = endTime;
    }

    public String getHeadFr() {
        return headFr;
    }

    public void setHeadFr(String headFr) {
        this.headFr = headFr;
    }

    public String getHeadEn() {
        return headEn;
    }

    public void setHeadEn(String headEn) {
        this.headEn = headEn;
    }

    public String getTextFr() {
        return textFr;
    }

    public void setTextFr(String textFr) {
        this.textFr = textFr;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public AddressEntry getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
