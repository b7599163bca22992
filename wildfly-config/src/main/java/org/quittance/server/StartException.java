package org.quittance.server;

/** Quittance cannot start; the message is one sentence for the person in front of the screen. */
public class StartException extends Exception {

    private static final long serialVersionUID = 1L;

    public StartException(String sentence) {
        super(sentence);
    }

    public StartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
