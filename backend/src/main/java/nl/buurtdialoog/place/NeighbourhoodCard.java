package nl.buurtdialoog.place;

import java.util.UUID;

/** Which neighbourhood something is in. */
public record NeighbourhoodCard(UUID id, String name, String municipality) {

    public static NeighbourhoodCard of(Neighbourhood neighbourhood) {
        return new NeighbourhoodCard(neighbourhood.id, neighbourhood.name, neighbourhood.municipality);
    }
}
