package org.quittance.appointment;

/** What an appointment is about. */
public enum AppointmentTopic {
    INVOICE, PAYMENT, CONTRACT, METER, OTHER
}
