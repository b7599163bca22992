package org.quittance.time;

import java.time.LocalDate;

/** A price or rate is asked for a day on which none was in force yet. */
public class NoValueOnDateException extends RuntimeException {

    private final String name;
    private final LocalDate day;

    public NoValueOnDateException(String name, LocalDate day) {
        super("no " + name + " in force on " + day);
        this.name = name;
        this.day = day;
    }

    public String name() {
        return name;
    }

    public LocalDate day() {
        return day;
    }
}
