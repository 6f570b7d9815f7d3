<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>gdal.not_loaded</source><translation>the library GDAL, which this format needs, cannot be loaded: {reason}</translation></message>
    <message><source>gdal.not_loaded.hint</source><translation>Install the package diaban again with apt-get, which brings GDAL along; ordinary GeoPackage files are read and written without it</translation></message>
    <message><source>gdal.no_function</source><translation>this GDAL is of another version: it has no {function}</translation></message>
    <message><source>gdal.no_function.hint</source><translation>Install the package diaban again with apt-get, which brings the right GDAL along</translation></message>
</context>
</TS>
