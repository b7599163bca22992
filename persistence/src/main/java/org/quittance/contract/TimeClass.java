package org.quittance.contract;

/** The class of time an energy price and a register apply to. */
public enum TimeClass {
    /** All hours alike. */ BASE,
    /** Heures pleines. */ PEAK,
    /** Heures creuses: the contract's own hours. */ OFF_PEAK,
    /** HPH: peak hours from November to March. */ HIGH_PEAK,
    /** HCH: off-peak hours from November to March. */ HIGH_OFF_PEAK,
    /** HPB, formerly HPE: peak hours from April to October. */ LOW_PEAK,
    /** HCB, formerly HCE: off-peak hours from April to October. */ LOW_OFF_PEAK,
    /** Tempo, a blue day from 06:00 to 22:00. */ BLUE_PEAK,
    /** Tempo, the night that ends a blue day at 06:00. */ BLUE_OFF_PEAK,
    /** Tempo, white day. */ WHITE_PEAK,
    /** Tempo, white night. */ WHITE_OFF_PEAK,
    /** Tempo, red day. */ RED_PEAK,
    /** Tempo, red night. */ RED_OFF_PEAK
}
