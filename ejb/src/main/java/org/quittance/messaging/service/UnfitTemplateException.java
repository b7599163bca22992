package org.quittance.messaging.service;

import jakarta.ejb.ApplicationException;

/** A template that cannot be used, and where: told to who edits it, never to a customer. */
@ApplicationException(rollback = true)
public class UnfitTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which text. */
    public enum Part {
        SUBJECT, BODY
    }

    /** What is wrong. */
    public enum Fault {
        /** It names a field that this notice does not have. */ UNKNOWN_FIELD,
        /** It asks for more than fields and conditions. */ NOT_ALLOWED,
        /** It cannot be read. */ UNREADABLE
    }

    private final Part part;
    private final Fault fault;
    private final int line;
    private final String detail;

    /**
     * @param line   from 1
     * @param detail the field, the directive, or what the reader of templates says, in English
     */
    UnfitTemplateException(Part part, Fault fault, int line, String detail) {
        super(part + ", line " + line + ": " + fault + " " + detail);
        this.part = part;
        this.fault = fault;
        this.line = line;
        this.detail = detail;
    }

    public Part part() {
        return part;
    }

    public Fault fault() {
        return fault;
    }

    public int line() {
        return line;
    }

    public String detail() {
        return detail;
    }
}
