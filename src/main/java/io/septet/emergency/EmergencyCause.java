package io.septet.emergency;

/** Where an emergency came from. */
public enum EmergencyCause {
    EQUIPMENT,
    PARTNER,
    PEOPLE,
    MISTAKE,
    FALSE_ALARM,
    OTHER
}
