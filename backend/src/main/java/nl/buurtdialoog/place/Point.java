package nl.buurtdialoog.place;

/**
 * A place on the map.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record Point(double latitude, double longitude) {

    /** The mean radius of the earth (IUGG). */
    private static final double EARTH_METRES = 6_371_009;

    /** As the crow flies, in whole metres (the haversine formula). */
    public int metresTo(Point other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return (int) Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
    }
}
