#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
# postgis_lengths.sh DIABAN LAYER [PROVINCE]: border lengths of one real province against PostGIS's geography, within 1e-6
# each. In a database of its own in a temporary folder. Exit 77 (skipped) where PostGIS, GDAL's programs or the data are missing.
set -euo pipefail
diaban=$(readlink -f "${1:?the program}")
layer=${2:?wards at full resolution}
province=${3:-46}

skip() {
    echo "skipped: $*"
    exit 77
}
bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1 || true)
[ -x "${bin:-/none}/initdb" ] || skip "PostgreSQL is not installed (apt-get install postgresql postgis gdal-bin)"
compgen -G "/usr/share/postgresql/*/extension/postgis.control" >/dev/null || skip "PostGIS is not installed (apt-get install postgis)"
command -v ogr2ogr >/dev/null || skip "ogr2ogr is not installed (apt-get install gdal-bin)"
[ -f "$layer" ] || skip "there is no $layer (set DIABAN_DATA)"

work=$(mktemp -d)
as=() # PostgreSQL does not run as root
if [ "$(id -u)" = 0 ]; then
    id postgres >/dev/null 2>&1 || skip "there is no user postgres"
    as=(runuser -u postgres --)
    chown postgres "$work"
fi
end() {
    "${as[@]}" "$bin/pg_ctl" -D "$work/db" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap end EXIT
chmod 755 "$work"
cd "$work"
"${as[@]}" "$bin/initdb" -D "$work/db" -A trust --no-locale -E UTF8 >/dev/null
"${as[@]}" "$bin/pg_ctl" -D "$work/db" -w -o "-k $work -c listen_addresses='' -c fsync=off" -l "$work/log" start >/dev/null
sql() { "${as[@]}" psql -h "$work" -d postgres -v ON_ERROR_STOP=1 -qAt "$@"; }
sql -c "create extension postgis" >/dev/null

export OGR_ENABLE_PARTIAL_REPROJECTION=NO
ogr2ogr -f GPKG "$work/wards.gpkg" "$layer" -nln wards -where "provinceCode='$province'" -dim XY
ogr2ogr -f PGDump "$work/wards.sql" "$work/wards.gpkg" wards -nln wards -lco GEOMETRY_NAME=geom -lco CREATE_SCHEMA=NO -lco SCHEMA=public \
    -lco LAUNDER=NO -nlt MULTIPOLYGON --config PG_USE_COPY YES
"$diaban" borders "$work/wards.gpkg" --key code --contact rook --neighbours "$work/lengths.csv" >/dev/null 2>&1
chmod 644 "$work"/*.sql "$work"/*.csv
sql -f "$work/wards.sql" >/dev/null
sql -c "create table ours (l text, r text, length_m float8, stretches int, contact text)"
sql -c "\\copy ours from '$work/lengths.csv' csv header"
# What lines both boundaries have in common, on the ellipsoid, of all pairs that touch.
sql -F' ' <<'SQL' | tee "$work/result"
create table theirs as
  select a.code as l, b.code as r,
         ST_Length(ST_CollectionExtract(ST_Intersection(ST_Boundary(a.geom), ST_Boundary(b.geom)), 2)::geography, true) as length_m
  from wards a join wards b on a.code < b.code and ST_Intersects(a.geom, b.geom);
delete from theirs where length_m = 0;
select 'units', count(*) from wards;
select 'pairs', count(*), 'of both', (select count(*) from ours join theirs using (l, r)), 'ours', (select count(*) from ours) from theirs;
select 'km', round((sum(theirs.length_m) / 1000)::numeric, 3) from theirs;
select 'worst', max(abs(ours.length_m - theirs.length_m) / theirs.length_m) from ours join theirs using (l, r);
SQL
awk '
    $1 == "pairs" { same = $2 > 0 && $2 == $5 && $2 == $7 }
    $1 == "worst" { near = $2 != "" && $2 + 0 <= 1e-6 }
    END {
        if (!same) { print "FAILED: other pairs"; exit 1 }
        if (!near) { print "FAILED: a length differs by more than 1e-6"; exit 1 }
        print "all lengths within 1e-6 of PostGIS"
    }' "$work/result"
