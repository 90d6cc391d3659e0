package nl.buurtdialoog.adviceprogramme;

/** On which kind of loneliness the activities of an initiative work. It says nothing about any person. */
public enum WorksOn {
    SOCIAL,
    EMOTIONAL
}
