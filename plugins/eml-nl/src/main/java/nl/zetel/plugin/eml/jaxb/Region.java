package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A region. */
@XmlType(propOrder = {"regionName", "committees"})
public final class Region {

    @XmlAttribute(name = "RegionNumber")
    public @Nullable String regionNumber;

    @XmlAttribute(name = "RegionCategory")
    public @Nullable String regionCategory;

    @XmlAttribute(name = "RomanNumerals")
    public @Nullable String romanNumerals;

    @XmlAttribute(name = "FrysianExportAllowed")
    public @Nullable String frysianExportAllowed;

    @XmlAttribute(name = "SuperiorRegionNumber")
    public @Nullable String superiorRegionNumber;

    @XmlAttribute(name = "SuperiorRegionCategory")
    public @Nullable String superiorRegionCategory;

    @XmlElement(name = "RegionName", namespace = Namespaces.KR)
    public @Nullable String regionName;

    @XmlElement(name = "Committee", namespace = Namespaces.KR)
    public List<Committee> committees = new ArrayList<>();
}
