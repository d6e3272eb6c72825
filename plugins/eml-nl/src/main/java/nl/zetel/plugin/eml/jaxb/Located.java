package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlTransient;

/** An element that remembers where it began, for messages. */
@XmlTransient
public abstract class Located {

    /** Line from 1, 0 if unknown. */
    @XmlTransient
    public int line;

    /** Column from 1, 0 if unknown. */
    @XmlTransient
    public int column;
}
