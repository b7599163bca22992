package org.quittance.metering.importing;

import java.io.Serializable;

/** Understands the lines of one format of load curves, in the order of the file. */
interface CurveParser {

    /** Takes what lines turn out to say, some of them only when later lines are known. */
    interface Sink {

        void take(CurveLine line);

        void refuse(CurveLine line, LineFault fault);
    }

    void parse(FileLine line, Sink sink) throws BadLineException;

    /** At the end of the file. */
    void finish(Sink sink);

    /** Lines that wait for later ones, as a copy; null if none ever does. */
    Serializable waiting();

    /** Files put one after the other repeat the header. */
    boolean isHeader(FileLine line);
}
