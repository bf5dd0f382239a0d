<#include "../../etc/hostname" parse=false>
