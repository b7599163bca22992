package org.quittance.web.request;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.request.RequestItem;
import org.quittance.request.kind.FormField;

/** A field of the form with what is typed into it, each entry by the property of its type. */
public class FormEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RequestItem item;
    private final boolean required;
    private final ArrayList<FormField.Choice> choices;
    private String text;
    private LocalDate day;
    private Money amount;
    private BigDecimal index;

    /** @param text chosen at once, where the field has such a choice; null without */
    public FormEntry(FormField field, String text) {
        this.item = field.item();
        this.required = field.required();
        this.choices = new ArrayList<>(field.choices());
        this.text = text != null && choices.stream().anyMatch(choice -> choice.value().equals(text)) ? text : null;
        if (required ? this.text == null && choices.size() > 1 : !choices.isEmpty()) {
            choices.add(0, new FormField.Choice("", "–", null));
        }
    }

    /** A value as the server keeps it; null where nothing was typed. */
    public static String written(Object typed) {
        return typed instanceof Money money ? BigDecimal.valueOf(money.cents(), 2).toPlainString()
                : typed instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : typed == null ? null : typed.toString();
    }

    public String written() {
        return switch (item.entry()) {
            case DAY -> written(day);
            case MONEY -> written(amount);
            case INDEX -> written(index);
            default -> text;
        };
    }

    public boolean is(String entry) {
        return item.entry() == RequestItem.Entry.valueOf(entry);
    }

    /** Whether a day is asked that is over; else one to come. */
    public boolean isPast() {
        return item == RequestItem.REPAIRED_ON;
    }

    public RequestItem getItem() {
        return item;
    }

    public boolean isRequired() {
        return required;
    }

    public List<FormField.Choice> getChoices() {
        return choices;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public BigDecimal getIndex() {
        return index;
    }

    public void setIndex(BigDecimal index) {
        this.index = index;
    }
}
