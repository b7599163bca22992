package org.quittance.web.office;

import java.io.Serializable;
import java.util.function.BiFunction;

/** What is typed of a letter in one language. */
public class LetterEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subject;
    private String text;

    /** All is still to be written. */
    public LetterEntry() {
    }

    public LetterEntry(String subject, String text) {
        this.subject = subject;
        this.text = text;
    }

    /** @param letter takes subject and text, without the blanks around them */
    public <W> W written(BiFunction<String, String, W> letter) {
        return letter.apply(subject.strip(), text.strip());
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
