package org.quittance.appointment;

/** Where an appointment stands, by what was done with it and by the time. */
public enum AppointmentState {
    /** To come: can be moved and cancelled, as long as the terms allow. */ BOOKED,
    /** It has begun; nothing changes any more. */ PAST,
    /** By the customer or by staff; final. */ CANCELLED
}
